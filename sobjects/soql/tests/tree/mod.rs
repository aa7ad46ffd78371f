//! Any tree: what is built here is all that the syntax tree can say.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use soql::ast::{
    Argument, Call, CategoryFilter, CategorySelector, CompareOp, Comparison, Condition, Currency,
    DateLiteral, Direction, Expr, FieldGroup, ForClause, Function, GroupBy, GroupKind, Inclusion, Literal,
    Members, Membership, Name, Nulls, Number, OrderItem, Path, Pattern, Period, Query, SelectItem, Source,
    Span, Spanned, TypeOf, Update, Value, When, With,
};

const NAMES: &[&str] = &[
    "Id",
    "Name",
    "Amount",
    "StageName",
    "OwnerId",
    "Account",
    "Opportunity",
    "Custom__c",
    "ns__Custom__c",
    "Group",
    "Order",
    "Case",
    "offset",
    "Fields",
    "Count",
    "TYPEOF",
    "When",
    "End",
    "Then",
    "view",
    "scope",
    "data",
    "At",
    "All",
    "Today",
    "USD5",
    "tracking",
    "DISTANCE",
    "insert",
];

fn placed<T>(node: T) -> Spanned<T> {
    Spanned { node, span: Span::default() }
}

fn name() -> impl Strategy<Value = Name> {
    prop::sample::select(NAMES).prop_map(|text| Name { text: text.to_owned(), span: Span::default() })
}

fn scope() -> impl Strategy<Value = Name> {
    prop::sample::select(&["mine", "team", "everything"][..])
        .prop_map(|text| Name { text: text.to_owned(), span: Span::default() })
}

fn path() -> impl Strategy<Value = Path> {
    let part = prop_oneof![4 => prop::sample::select(NAMES), 1 => prop::sample::select(&["limit", "Select", "From"][..])];
    (prop::sample::select(NAMES), vec(part, 0..3)).prop_map(|(first, rest)| {
        let parts: Vec<&str> = std::iter::once(first).chain(rest).collect();
        Path { text: parts.join("."), span: Span::default() }
    })
}

fn call(function: Function, argument: Expr) -> Expr {
    let arguments = vec![Argument::Expr(argument)];
    Expr::Call(Call { function, arguments, span: Span::default() })
}

fn distance() -> impl Strategy<Value = Expr> {
    let degrees = || number().prop_map(|number| Argument::Value(placed(Value::Number(number))));
    (path(), degrees(), degrees(), prop::sample::select(&["mi", "km"][..])).prop_map(
        |(path, lat, lon, unit)| {
            let place =
                Call { function: Function::Geolocation, arguments: vec![lat, lon], span: Span::default() };
            let arguments = vec![
                Argument::Expr(Expr::Field(path)),
                Argument::Expr(Expr::Call(place)),
                Argument::Value(placed(Value::String(unit.to_owned()))),
            ];
            Expr::Call(Call { function: Function::Distance, arguments, span: Span::default() })
        },
    )
}

/// An expression that is no distance.
fn plain() -> impl Strategy<Value = Expr> {
    let functions: Vec<Function> = Function::ALL
        .iter()
        .map(|(function, _)| *function)
        .filter(|function| !matches!(function, Function::Distance | Function::Geolocation))
        .collect();
    let one = (prop::sample::select(functions.clone()), path());
    let two = (prop::sample::select(functions.clone()), prop::sample::select(functions), path());
    prop_oneof![
        4 => path().prop_map(Expr::Field),
        1 => one.prop_map(|(function, path)| call(function, Expr::Field(path))),
        1 => two.prop_map(|(outer, inner, path)| call(outer, call(inner, Expr::Field(path)))),
    ]
}

fn expr() -> impl Strategy<Value = Expr> {
    prop_oneof![6 => plain(), 1 => distance()]
}

fn number() -> impl Strategy<Value = Number> {
    "-?[0-9]{1,20}(\\.[0-9]{1,4})?|-?\\.[0-9]{1,3}".prop_map(|text| Number::new(&text).expect("a number"))
}

fn date_literal() -> impl Strategy<Value = DateLiteral> {
    let period = prop::sample::select(Period::ALL.map(|(period, _)| period).to_vec());
    (0..8, period, any::<u32>()).prop_map(|(form, period, n)| match form {
        0 => DateLiteral::Last(period),
        1 => DateLiteral::This(period),
        2 => DateLiteral::Next(period),
        3 => DateLiteral::Last90Days,
        4 => DateLiteral::Next90Days,
        5 => DateLiteral::LastN(period, n),
        6 => DateLiteral::NextN(period, n),
        _ => DateLiteral::Ago(period, n),
    })
}

fn value() -> impl Strategy<Value = Value> {
    // The years 1700 to 4000.
    let seconds = -8_520_336_000_i64..64_060_588_799;
    let moment = seconds.prop_map(|s| chrono::DateTime::from_timestamp(s, 250_000_000).expect("in range"));
    let currency = ("[A-Z]{3}", "[0-9]{1,9}(\\.[0-9]{1,2})?");
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        ".{0,12}".prop_map(Value::String),
        any::<String>().prop_map(Value::String),
        number().prop_map(Value::Number),
        currency.prop_map(|(code, amount)| {
            Value::Currency(Currency::new(&code, Number::new(&amount).expect("a number")).expect("an amount"))
        }),
        moment.clone().prop_map(|moment| Value::Date(moment.date_naive())),
        moment.clone().prop_map(|moment| Value::DateTime(moment.into())),
        moment.prop_map(|moment| Value::Time(moment.time().into())),
        date_literal().prop_map(Value::DateLiteral),
    ]
}

fn literals() -> impl Strategy<Value = Vec<Literal>> {
    vec(value().prop_map(placed), 1..4)
}

fn comparison() -> impl Strategy<Value = Condition> {
    let op = prop::sample::select(vec![
        CompareOp::Eq,
        CompareOp::Ne,
        CompareOp::Lt,
        CompareOp::Le,
        CompareOp::Gt,
        CompareOp::Ge,
    ]);
    let span = Span::default();
    let compare =
        move |left, op, value| Condition::Compare(Comparison { left, op, value: placed(value), span });
    prop_oneof![
        3 => (expr(), op, value()).prop_map(move |(left, op, value)| compare(left, op, value)),
        1 => (plain(), any::<String>()).prop_map(move |(left, text)| {
            compare(left, CompareOp::Like, Value::Pattern(Pattern::new(&text)))
        }),
        1 => (plain(), any::<bool>(), literals()).prop_map(move |(left, negated, values)| {
            Condition::In(Membership { left, negated, members: Members::List(values), span })
        }),
        1 => (plain(), any::<bool>(), literals()).prop_map(move |(left, negated, values)| {
            Condition::Includes(Inclusion { left, negated, values, span })
        }),
        1 => (plain(), any::<bool>(), semi_join()).prop_map(move |(left, negated, query)| {
            Condition::In(Membership { left, negated, members: Members::Query(Box::new(query)), span })
        }),
    ]
}

fn semi_join() -> impl Strategy<Value = Query> {
    (path(), source(), option::of(scope()), option::of(path())).prop_map(|(field, from, scope, filter)| {
        let span = Span::default();
        let select = vec![SelectItem::Expr { expr: Expr::Field(field), alias: None }];
        let filter = filter.map(|path| {
            let value = placed(Value::Null);
            Condition::Compare(Comparison { left: Expr::Field(path), op: CompareOp::Eq, value, span })
        });
        Query { from, scope, filter, ..empty(select) }
    })
}

fn condition() -> impl Strategy<Value = Condition> {
    comparison().prop_recursive(4, 12, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 2..4).prop_map(Condition::And),
            vec(inner.clone(), 2..4).prop_map(Condition::Or),
            inner.prop_map(Condition::negate),
        ]
    })
}

fn source() -> impl Strategy<Value = Source> {
    (path(), option::of(name())).prop_map(|(object, alias)| Source { object, alias })
}

fn select_item() -> impl Strategy<Value = SelectItem> {
    let fields = || vec(path(), 1..3);
    let when = (name(), fields()).prop_map(|(object, fields)| When { object, fields });
    let otherwise = prop_oneof![Just(Vec::new()), fields()];
    let type_of = (path(), vec(when, 1..3), otherwise).prop_map(|(relationship, branches, otherwise)| {
        SelectItem::TypeOf(TypeOf { relationship, branches, otherwise, span: Span::default() })
    });
    let group = prop::sample::select(vec![FieldGroup::All, FieldGroup::Standard, FieldGroup::Custom]);
    prop_oneof![
        6 => (expr(), option::of(name())).prop_map(|(expr, alias)| SelectItem::Expr { expr, alias }),
        1 => group.prop_map(|group| SelectItem::Fields(placed(group))),
        1 => type_of,
    ]
}

fn select() -> impl Strategy<Value = Vec<SelectItem>> {
    let count = Expr::Call(Call { function: Function::Count, arguments: Vec::new(), span: Span::default() });
    prop_oneof![
        8 => vec(select_item(), 1..4),
        1 => Just(vec![SelectItem::Expr { expr: count, alias: None }]),
    ]
}

fn with() -> impl Strategy<Value = Vec<Spanned<With>>> {
    let selector = prop::sample::select(vec![
        CategorySelector::At,
        CategorySelector::Above,
        CategorySelector::Below,
        CategorySelector::AboveOrBelow,
    ]);
    let filter = (name(), selector, vec(name(), 1..3))
        .prop_map(|(group, selector, categories)| CategoryFilter { group, selector, categories });
    let category = option::of(vec(filter, 1..3).prop_map(With::DataCategory));
    let modes =
        vec(prop::sample::select(vec![With::SecurityEnforced, With::UserMode, With::SystemMode]), 0..2);
    (category, modes).prop_map(|(category, modes)| category.into_iter().chain(modes).map(placed).collect())
}

fn group_by() -> impl Strategy<Value = GroupBy> {
    let kind = prop::sample::select(vec![GroupKind::Plain, GroupKind::Rollup, GroupKind::Cube]);
    (kind, vec(plain(), 1..4)).prop_map(|(kind, items)| GroupBy { kind, items, span: Span::default() })
}

fn order_item() -> impl Strategy<Value = OrderItem> {
    let direction = option::of(prop::sample::select(vec![Direction::Asc, Direction::Desc]));
    let nulls = option::of(prop::sample::select(vec![Nulls::First, Nulls::Last]));
    (expr(), direction, nulls).prop_map(|(expr, direction, nulls)| OrderItem {
        expr,
        direction,
        nulls,
        span: Span::default(),
    })
}

fn empty(select: Vec<SelectItem>) -> Query {
    Query::new(select, Path::from("Account"))
}

/// A query without child subqueries.
fn flat() -> impl Strategy<Value = Query> {
    let front =
        (select(), source(), vec(source(), 0..2), option::of(scope()), option::of(condition()), with());
    let grouping = (option::of((group_by(), option::of(condition()))), vec(order_item(), 0..3));
    let counts = (option::of(any::<u64>().prop_map(placed)), option::of(any::<u64>().prop_map(placed)));
    let for_clause =
        option::of(prop::sample::select(vec![ForClause::View, ForClause::Reference]).prop_map(placed));
    let update = vec(prop::sample::select(vec![Update::Tracking, Update::Viewstat]).prop_map(placed), 0..3);
    (front, grouping, counts, for_clause, update).prop_map(
        |(front, (group, order_by), (limit, offset), for_clause, update)| {
            let (select, from, related, scope, filter, with) = front;
            let (group_by, having) =
                group.map_or((None, None), |(group_by, having)| (Some(group_by), having));
            let front = Query { from, related, scope, filter, with, group_by, having, ..empty(select) };
            Query { order_by, limit, offset, for_clause, update, ..front }
        },
    )
}

/// A query with up to two levels of child subqueries.
pub(crate) fn query() -> impl Strategy<Value = Query> {
    flat().prop_recursive(2, 6, 2, |inner| {
        (flat(), vec(inner, 0..2)).prop_map(|(mut outer, children)| {
            if !outer.is_bare_count() {
                outer.select.extend(children.into_iter().map(|child| SelectItem::Subquery(Box::new(child))));
            }
            outer
        })
    })
}
