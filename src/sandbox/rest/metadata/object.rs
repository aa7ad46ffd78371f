//! A custom object, from its XML to a describe result, without its custom fields.

use serde_json::{Value, json};
use sobjects::Catalog;

use super::element::{Element, Problem};
use super::field::{check_name, filled, full};

/// What may stand in an object.
pub(super) const CHILDREN: [&str; 19] = [
    "allowInChatterGroups",
    "compactLayoutAssignment",
    "deploymentStatus",
    "description",
    "enableActivities",
    "enableBulkApi",
    "enableFeeds",
    "enableHistory",
    "enableLicensing",
    "enableReports",
    "enableSearch",
    "enableSharing",
    "enableStreamingApi",
    "externalSharingModel",
    "fields",
    "label",
    "nameField",
    "pluralLabel",
    "sharingModel",
];
/// What a describe tells of any custom object.
const TRUE: [&str; 14] = [
    "compactLayoutable",
    "createable",
    "custom",
    "deletable",
    "layoutable",
    "mruEnabled",
    "queryable",
    "replicateable",
    "retrieveable",
    "searchLayoutable",
    "searchable",
    "triggerable",
    "undeletable",
    "updateable",
];
const FALSE: [&str; 9] = [
    "activateable",
    "customSetting",
    "deepCloneable",
    "deprecatedAndHidden",
    "feedEnabled",
    "hasSubtypes",
    "isInterface",
    "isSubtype",
    "mergeable",
];
const LISTS: [&str; 5] =
    ["actionOverrides", "childRelationships", "fields", "namedLayoutInfos", "supportedScopes"];
const NULL: [&str; 12] = [
    "associateEntityType",
    "associateParentEntity",
    "defaultImplementation",
    "extendedBy",
    "extendsInterfaces",
    "implementedBy",
    "implementsInterfaces",
    "label",
    "labelPlural",
    "listviewable",
    "lookupLayoutable",
    "networkScopeFieldName",
];
const MASTER: &str = "012000000000000AAA";

/// What an object's own elements say.
pub(super) struct Header<'d> {
    label: &'d str,
    plural: &'d str,
    name_label: &'d str,
    is_numbered: bool,
    is_searched: bool,
}

impl<'d> Header<'d> {
    /// What the elements of this object say.
    pub(super) fn of(object: Element<'d>, name: &str) -> Result<Self, Problem> {
        check_name(object, name)?;
        let label = object.text("label");
        let label =
            label.ok_or_else(|| object.problem("Must specify a non-empty label for the CustomObject"))?;
        one_of(object, "deploymentStatus", &["Deployed", "InDevelopment"])?;
        one_of(object, "sharingModel", &["Private", "Read", "ReadWrite"])?;
        let plural = object.required("pluralLabel")?;
        let children = ["displayFormat", "label", "startingNumber", "trackHistory", "type"];
        let name_field = object.first("nameField", "CustomField", &children)?;
        let name_field = name_field.ok_or_else(|| object.problem("Required field is missing: nameField"))?;
        one_of(name_field, "type", &["AutoNumber", "Text"])?;
        let is_numbered = name_field.text("type") == Some("AutoNumber");
        if is_numbered && name_field.text("displayFormat").is_none_or(|format| !format.contains("{0")) {
            let text = "Must specify 'displayFormat' for a CustomField of type AutoNumber";
            return Err(name_field.problem(text));
        }
        let name_label = name_field.required("label")?;
        let is_searched = object.flag("enableSearch")?.unwrap_or(false);
        Ok(Self { label, plural, name_label, is_numbered, is_searched })
    }

    /// The describe result of a new object.
    pub(super) fn describe(&self, catalog: &Catalog, name: &str) -> Value {
        let mut describe = frame(name, &key_prefix(catalog), &catalog.api_version);
        let mut fields = standard_fields();
        fields.insert(3, self.name_field());
        describe["fields"] = Value::Array(fields);
        self.fill(&mut describe);
        describe
    }

    /// Changes what is there already.
    pub(super) fn fill(&self, describe: &mut Value) {
        describe["label"] = json!(self.label);
        describe["labelPlural"] = json!(self.plural);
        describe["searchable"] = json!(self.is_searched);
        let plural = self.plural.to_lowercase();
        describe["supportedScopes"] = json!([
            { "label": format!("All {plural}"), "name": "everything" },
            { "label": format!("My {plural}"), "name": "mine" },
            { "label": "Filter by scope", "name": "scopingRule" },
            { "label": format!("My team's {plural}"), "name": "team" },
        ]);
        let name_field = self.name_field();
        let fields = describe["fields"].as_array_mut().into_iter().flatten();
        if let Some(field) = { fields }.find(|field| field["nameField"] == true) {
            *field = name_field;
        }
    }

    fn name_field(&self) -> Value {
        let kept = self.is_numbered;
        full(json!({
            "name": "Name", "label": self.name_label, "type": "string", "length": 80, "byteLength": 240,
            "soapType": "xsd:string", "nameField": true, "idLookup": true, "aggregatable": true,
            "filterable": true, "groupable": true, "sortable": true, "autoNumber": kept,
            "defaultedOnCreate": kept, "createable": !kept, "updateable": !kept, "nillable": !kept,
        }))
    }
}

fn one_of(element: Element<'_>, name: &str, values: &[&str]) -> Result<(), Problem> {
    let value = element.required(name)?;
    if values.contains(&value) {
        return Ok(());
    }
    Err(element.problem(format!("'{value}' is not a valid value for {name}; {} are", values.join(", "))))
}

/// The first of `a00`, `a01`, … that no object has.
fn key_prefix(catalog: &Catalog) -> String {
    let digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let all = digits.chars().flat_map(|first| digits.chars().map(move |second| format!("a{first}{second}")));
    { all }.find(|prefix| catalog.object_of(prefix).is_none()).unwrap_or_default()
}

fn standard_fields() -> Vec<Value> {
    let date = |name: &str, label: &str, kept: bool| {
        full(json!({ "name": name, "label": label, "type": "datetime", "soapType": "xsd:dateTime",
            "aggregatable": true, "filterable": true, "sortable": true, "defaultedOnCreate": kept,
            "nillable": !kept }))
    };
    let reference = |name: &str, label: &str, to: &[&str], relationship: &str| {
        let is_owner = name == "OwnerId";
        full(json!({ "name": name, "label": label, "type": "reference", "length": 18, "byteLength": 18,
            "soapType": "tns:ID", "aggregatable": true, "defaultedOnCreate": true, "filterable": true,
            "groupable": true, "sortable": true, "referenceTo": to, "relationshipName": relationship,
            "createable": is_owner, "updateable": is_owner, "namePointing": is_owner,
            "polymorphicForeignKey": is_owner }))
    };
    vec![
        full(json!({ "name": "Id", "label": "Record ID", "type": "id", "length": 18, "byteLength": 18,
            "soapType": "tns:ID", "aggregatable": true, "defaultedOnCreate": true, "filterable": true,
            "groupable": true, "idLookup": true, "sortable": true })),
        reference("OwnerId", "Owner ID", &["Group", "User"], "Owner"),
        full(json!({ "name": "IsDeleted", "label": "Deleted", "type": "boolean", "soapType": "xsd:boolean",
            "defaultValue": false,
            "defaultedOnCreate": true, "filterable": true, "groupable": true, "sortable": true })),
        date("CreatedDate", "Created Date", true),
        reference("CreatedById", "Created By ID", &["User"], "CreatedBy"),
        date("LastModifiedDate", "Last Modified Date", true),
        reference("LastModifiedById", "Last Modified By ID", &["User"], "LastModifiedBy"),
        date("SystemModstamp", "System Modstamp", true),
        date("LastViewedDate", "Last Viewed Date", false),
        date("LastReferencedDate", "Last Referenced Date", false),
    ]
}

/// What a describe tells of any custom object.
fn frame(name: &str, prefix: &str, version: &str) -> Value {
    let base = format!("/services/data/{version}/sobjects/{name}");
    let page = |path: &str| format!("https://sandbox.my.salesforce.com/{path}");
    let urls = json!({
        "approvalLayouts": format!("{base}/describe/approvalLayouts"),
        "compactLayouts": format!("{base}/describe/compactLayouts"),
        "describe": format!("{base}/describe"),
        "layouts": format!("{base}/describe/layouts"),
        "listviews": format!("{base}/listviews"),
        "quickActions": format!("{base}/quickActions"),
        "rowTemplate": format!("{base}/{{ID}}"),
        "sobject": base,
        "uiDetailTemplate": page("{ID}"),
        "uiEditTemplate": page("{ID}/e"),
        "uiNewRecord": page(&format!("{prefix}/e")),
    });
    let master = json!({
        "active": true, "available": true, "defaultRecordTypeMapping": true, "developerName": "Master",
        "master": true, "name": "Master", "recordTypeId": MASTER,
        "urls": { "layout": format!("{base}/describe/layouts/{MASTER}") },
    });
    let own = json!({
        "keyPrefix": prefix, "name": name, "recordTypeInfos": [master], "sobjectDescribeOption": "FULL",
        "urls": urls,
    });
    let usual = [(&TRUE[..], json!(true)), (&FALSE, json!(false)), (&LISTS, json!([])), (&NULL, Value::Null)];
    filled(&usual, own)
}
