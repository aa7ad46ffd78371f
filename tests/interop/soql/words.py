"""The words of the generated queries that grammar.txt does not spell out: for each kind the usual ones, and odd ones
that few people write or that no platform takes."""

KEYWORDS = """
    above above_or_below all and as asc at below between bind by case category count cube data delete desc distance else
    end excludes false fields first find flat following for formula from geolocation group having hierarchical hierarchy
    in includes insert is join last like limit lookup not null nulls of offset on or order reference rollup rows scope
    select then today tracking true typeof union update upsert using view viewstat when where with
""".split()

ODD_NAMES = """
    _x x_ x__ 1x a. .a a..b a.1 a._b x$ é USD5 usd5.b TODAY
""".split() + ["a. b", "a .b"]

NAMES = "Id Name Amount CloseDate StageName IsClosed Custom__c ns__Field__c x1".split()

NUMBERS = "0 1 005 200 2000 99999999999999999999 +5 -5 2.5 +2.5 -0.5 .5".split() + ["- 7"]

ODD_NUMBERS = "5. 1e3 1E+3 5L 5d 0x1F 1_000 1.2.3".split() + ["- -5"]

STRINGS = [
    "''", "'x'", "'Closed Won'", r"'it\'s'", r"'\\'", r"'\n\r\t\b\"'", r"'\N\T'", r"'\u00e9'", r"'\U00E9'",
    "'é 日本 \U0001f600'", "'SELECT Id FROM A -- /* ; FOR UPDATE'", "'\"'", "'a;b'", "'006000000000001AAA'", "'\u00a0'",
    "'{x}'", "'a\tb'",
]

ODD_STRINGS = [
    r"'\_'", r"'\%'", r"'\f'", r"'\q'", r"'\ '", r"'\x41'", r"'\uD800'", r"'\u12G4'", r"'\u12'", r"'\u0000'", r"'\\\'",
    "'a\nb'", "'a\rb'", "'\0'", "'it''s'", "'open", '"double"', "\u2018x\u2019", "N'x'",
]

WORDS = {
    "field": (
        [*NAMES, "Owner.Name", "Account.Owner.Manager.Name", "Parent__r.Child__r.Field__c", "a.Id", "Limit.With"],
        ODD_NAMES,
    ),
    "name": (NAMES, KEYWORDS + ODD_NAMES),
    "object": ("Account Opportunity Contact Event Thing__c ns__Thing__c Order Group Case".split(), KEYWORDS + ODD_NAMES),
    "alias": ("a b2 total x_y offset group order count end view data".split(), KEYWORDS),
    "integer": ("0 1 7 90 200 007".split(), NUMBERS + ODD_NUMBERS),
    "number": (NUMBERS, ODD_NUMBERS),
    "currency": (
        "USD5000 usd5 EUR5000.50 JPY0 XXX1".split(),
        "US5 USDX5 USD5. USD.5 USD-5 USD5.5.5".split() + ["USD 5"],
    ),
    "temporal": (
        """
        2026-06-30 1700-01-01 4000-12-31 2024-02-29 2026-06-30T12:00:00Z 2026-06-30t12:00:00z 2026-06-30T12:00:00.000Z
        2026-06-30T12:00:00.1Z 2026-06-30T12:00:00+02:00 2026-06-30T12:00:00-0800 2026-06-30T12:00:00.123+05:30
        17:30:00.000Z 17:30:00Z 17:30:00.000z
        """.split(),
        """
        2026-02-30 2023-02-29 1066-10-14 4001-01-01 2026-13-01 2026-6-3 20260630 26-06-30 2026-06-30T12:00:00
        2026-06-30T12:00Z 2026-06-30T24:00:00Z 2026-06-30T12:60:00Z 2026-06-30T12:00:00+2 2026-06-30T12:00:00+02
        2026-06-30T12:00:00+14:60 2026-06-30T12:00:00,5Z 17:30:00 17:30 25:00:00Z 17:30:00+01:00
        """.split() + ["2026-06-30 12:00:00Z"],
    ),
    "string": (STRINGS, ODD_STRINGS),
    "like": (["'x%'", "'%x_'", r"'\_\%'", r"'100\%%'", r"'\\%'", r"'\n%'"], [r"'\q%'", *STRINGS, *ODD_STRINGS]),
}

SPACES = [" ", " ", " ", " ", "  ", "\t", "\n", "\r\n", " \n "]

# What is put into the middle of words.
STRANGERS = [*"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~é", "--", "//", "/*", "/* x */", "-- x\n", "||", "&&", "\0", "\v", "\f",
             "\x1a", "\u00a0", "\u2003", "\u200b", "\ufeff", "\U0001f600"]
