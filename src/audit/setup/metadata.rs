//! The full audit object and its permission set as metadata.
//!
//! One description gives both forms: a package for a deployment, and source files for review and `sf project deploy`.
//! The permission set lets its users create, read and edit audit rows, and never delete them.

use super::field::{Definition, FIELDS};
use super::xml::{document, element, wrapped};

/// Where the Salesforce command line looks for source files.
const SOURCE: &str = "force-app/main/default";

/// The audit object and its permission set, under the name that the settings give it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditMetadata {
    object: String,
    /// The object's name without `__c`.
    stem: String,
}

/// What of the audit object an org has.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Present {
    /// Whether there is such an object.
    pub object: bool,
    /// Names of its fields.
    pub fields: Vec<String>,
    /// Whether the permission set says what it should.
    pub permission_set: bool,
}

/// The audit object has a name that no custom object can have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "an object of the name {0} cannot be made: it has to be a letter, then letters, digits and single underscores, at \
     most 40 in all, and then __c, such as Cleanup_Audit__c; set SFDC_AUDIT_OBJECT or audit_object"
)]
pub struct NotCustom(pub String);

impl AuditMetadata {
    /// The metadata of an audit object of this name.
    ///
    /// # Errors
    /// No custom object can have this name.
    pub fn new(object: &str) -> Result<Self, NotCustom> {
        let stem = object.strip_suffix("__c").unwrap_or_default();
        let letters = stem.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        let starts = stem.starts_with(|first: char| first.is_ascii_alphabetic());
        if letters && starts && stem.len() <= 40 && !stem.contains("__") && !stem.ends_with('_') {
            return Ok(Self { object: object.to_owned(), stem: stem.to_owned() });
        }
        Err(NotCustom(object.to_owned()))
    }

    /// API name of the audit object.
    #[must_use]
    pub fn object(&self) -> &str {
        &self.object
    }

    /// API name of the permission set.
    #[must_use]
    pub fn permission_set(&self) -> String {
        format!("{}_Access", self.stem)
    }

    /// Names of all fields.
    pub fn fields(&self) -> impl Iterator<Item = &'static str> {
        FIELDS.iter().map(|field| field.name)
    }

    /// The files of a package that adds what an org lacks; none where it lacks nothing. What is there already is left
    /// as it is.
    #[must_use]
    pub fn package(&self, version: &str, present: &Present) -> Vec<(String, String)> {
        let is_missing = |field: &&Definition| !present.fields.iter().any(|name| name == field.name);
        let missing: Vec<&Definition> = FIELDS.iter().filter(is_missing).collect();
        let mut types = Vec::new();
        let mut files = Vec::new();
        if !present.object || !missing.is_empty() {
            let fields = missing.iter().map(|field| wrapped("    ", "fields", &field.elements("        ")));
            let mut content: String = fields.collect();
            if present.object {
                let names = missing.iter().map(|field| format!("{}.{}", self.object, field.name));
                types.push(("CustomField", names.collect()));
            } else {
                types.push(("CustomObject", vec![self.object.clone()]));
                content.push_str(&self.elements());
            }
            files.push((format!("objects/{}.object", self.object), document("CustomObject", &content)));
        }
        if !present.permission_set {
            let name = self.permission_set();
            files.push((format!("permissionsets/{name}.permissionset"), self.rights()));
            types.push(("PermissionSet", vec![name]));
        }
        if !files.is_empty() {
            files.insert(0, ("package.xml".to_owned(), package(&types, version)));
        }
        files
    }

    /// The same as source files, complete, by their paths in a project.
    #[must_use]
    pub fn source(&self) -> Vec<(String, String)> {
        let folder = format!("{SOURCE}/objects/{}", self.object);
        let mut files = vec![(
            format!("{folder}/{}.object-meta.xml", self.object),
            document("CustomObject", &self.elements()),
        )];
        files.extend(FIELDS.iter().map(|field| {
            let text = document("CustomField", &field.elements("    "));
            (format!("{folder}/fields/{}.field-meta.xml", field.name), text)
        }));
        let name = self.permission_set();
        files.push((format!("{SOURCE}/permissionsets/{name}.permissionset-meta.xml"), self.rights()));
        files
    }

    fn label(&self) -> String {
        self.stem.replace('_', " ")
    }

    /// The object without its fields. Its rows are private: they hold values of records that not everybody may see.
    fn elements(&self) -> String {
        let label = self.label();
        let initials: String = label.split(' ').filter_map(|word| word.chars().next()).collect();
        let name_field = [
            element("        ", "displayFormat", &format!("{}-{{00000000}}", initials.to_uppercase())),
            element("        ", "label", &label),
            element("        ", "type", "AutoNumber"),
        ];
        [
            element("    ", "deploymentStatus", "Deployed"),
            element("    ", "description", "A row for each change that salesforce-revops was asked to make."),
            element("    ", "enableReports", "true"),
            element("    ", "enableSearch", "true"),
            element("    ", "label", &label),
            wrapped("    ", "nameField", &name_field.concat()),
            element("    ", "pluralLabel", &format!("{label}s")),
            element("    ", "sharingModel", "Private"),
        ]
        .concat()
    }

    fn rights(&self) -> String {
        let right = |name: &str, value: &str| element("        ", name, value);
        let fields = FIELDS.iter().map(|field| {
            let name = format!("{}.{}", self.object, field.name);
            let content = [right("editable", "true"), right("field", &name), right("readable", "true")];
            wrapped("    ", "fieldPermissions", &content.concat())
        });
        let object = [
            right("allowCreate", "true"),
            right("allowDelete", "false"),
            right("allowEdit", "true"),
            right("allowRead", "true"),
            right("modifyAllRecords", "false"),
            right("object", &self.object),
            right("viewAllRecords", "false"),
        ];
        let content = [
            element("    ", "description", "Create, read and edit audit rows, and never delete them."),
            fields.collect(),
            element("    ", "hasActivationRequired", "false"),
            element("    ", "label", &format!("{} Access", self.label())),
            wrapped("    ", "objectPermissions", &object.concat()),
        ];
        document("PermissionSet", &content.concat())
    }
}

fn package(types: &[(&str, Vec<String>)], version: &str) -> String {
    let types = types.iter().map(|(kind, names)| {
        let members = names.iter().map(|name| element("        ", "members", name));
        wrapped("    ", "types", &(members.collect::<String>() + &element("        ", "name", kind)))
    });
    let version = element("    ", "version", version.trim_start_matches('v'));
    document("Package", &(types.collect::<String>() + &version))
}
