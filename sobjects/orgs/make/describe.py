"""Turns tables into describe results, as `GET /sobjects/X/describe` answers them.

What follows from a field's type is derived here, so that a table says only what is particular.
"""

import base64

# Every key of a field, with the value it has where neither type nor table says otherwise.
FIELD = {
    "aggregatable": False, "aiPredictionField": False, "autoNumber": False, "byteLength": 0,
    "calculated": False, "calculatedFormula": None, "cascadeDelete": False, "caseSensitive": False,
    "compoundFieldName": None, "controllerName": None, "createable": False, "custom": False,
    "defaultValue": None, "defaultValueFormula": None, "defaultedOnCreate": False,
    "dependentPicklist": False, "deprecatedAndHidden": False, "digits": 0,
    "displayLocationInDecimal": False, "encrypted": False, "externalId": False,
    "extraTypeInfo": None, "filterable": False, "filteredLookupInfo": None,
    "formulaTreatNullNumberAsZero": False, "groupable": False, "highScaleNumber": False,
    "htmlFormatted": False, "idLookup": False, "inlineHelpText": None, "label": "", "length": 0,
    "mask": None, "maskType": None, "name": "", "nameField": False, "namePointing": False,
    "nillable": False, "permissionable": False, "picklistValues": [],
    "polymorphicForeignKey": False, "precision": 0, "queryByDistance": False,
    "referenceTargetField": None, "referenceTo": [], "relationshipName": None,
    "relationshipOrder": None, "restrictedDelete": False, "restrictedPicklist": False, "scale": 0,
    "searchPrefilterable": False, "soapType": "xsd:string", "sortable": False, "type": "",
    "unique": False, "updateable": False, "writeRequiresMasterRead": False,
}

ACCESS = {"C": "createable", "U": "updateable", "N": "nillable", "D": "defaultedOnCreate", "P": "permissionable"}
QUERY = {"F": "filterable", "S": "sortable", "G": "groupable", "A": "aggregatable"}

# type: what a query may do with it, soapType, default length
TYPES = {
    "address": ("F", "urn:address", 0),
    "base64": ("", "xsd:base64Binary", 0),
    "boolean": ("FSG", "xsd:boolean", 0),
    "combobox": ("FSA", "xsd:string", 255),
    "currency": ("FSA", "xsd:double", 0),
    "date": ("FSGA", "xsd:date", 0),
    "datetime": ("FSA", "xsd:dateTime", 0),
    "double": ("FSA", "xsd:double", 0),
    "email": ("FSGA", "xsd:string", 80),
    "encryptedstring": ("", "xsd:string", 0),
    "id": ("FSGA", "tns:ID", 18),
    "int": ("FSGA", "xsd:int", 0),
    "multipicklist": ("F", "xsd:string", 4099),
    "percent": ("FSA", "xsd:double", 0),
    "phone": ("FSGA", "xsd:string", 40),
    "picklist": ("FSGA", "xsd:string", 255),
    "reference": ("FSGA", "tns:ID", 18),
    "string": ("FSGA", "xsd:string", 255),
    "textarea": ("FSGA", "xsd:string", 255),
    "time": ("FSA", "xsd:time", 0),
    "url": ("FSGA", "xsd:string", 255),
}
NUMBERS = ("currency", "double", "percent")
# Lengths of these count bytes already; elsewhere a character may take three.
BYTES_AS_LENGTH = ("id", "reference", "multipicklist")
LONGEST_GROUPABLE = 255

# Every boolean of an object; most are true of the objects that records live in.
OBJECT_TRUE = ("createable", "deletable", "layoutable", "compactLayoutable", "mruEnabled", "queryable", "replicateable",
               "retrieveable", "searchLayoutable", "searchable", "triggerable", "undeletable", "updateable")
OBJECT_FALSE = ("activateable", "custom", "customSetting", "deepCloneable", "deprecatedAndHidden", "feedEnabled",
                "hasSubtypes", "isInterface", "isSubtype", "mergeable")
OBJECT_NULL = ("associateEntityType", "associateParentEntity", "defaultImplementation", "extendedBy", "extendsInterfaces",
               "implementedBy", "implementsInterfaces", "listviewable", "lookupLayoutable", "networkScopeFieldName")

MASTER_RECORD_TYPE = "012000000000000AAA"
HOST = "https://sandbox.my.salesforce.com"


def describe(table, tables, version):
    """The describe result of `table` in an org that has the objects `tables`."""
    answer = {key: True for key in OBJECT_TRUE}
    answer |= {key: False for key in OBJECT_FALSE} | {key: None for key in OBJECT_NULL}
    answer |= {"custom": table.name.endswith("__c"), **told(table.flags, answer, ())}
    root = f"/services/data/{version}/sobjects/{table.name}"
    return answer | {
        "actionOverrides": [],
        "childRelationships": child_relationships(table.name, tables),
        "fields": [field_describe(field, table) for field in table.fields],
        "keyPrefix": table.prefix,
        "label": table.label,
        "labelPlural": table.plural,
        "name": table.name,
        "namedLayoutInfos": [],
        "recordTypeInfos": [master_record_type(root)] if answer["layoutable"] else [],
        "sobjectDescribeOption": "FULL",
        "supportedScopes": scopes(table),
        "urls": urls(table, root, answer["layoutable"]),
    }


def field_describe(field, table):
    query, soap, length = TYPES[field.type]
    answer = FIELD | {"name": field.name, "type": field.type, "label": field.label, "soapType": soap}
    answer["custom"] = field.name.endswith("__c")
    answer |= {flag: True for letter, flag in ACCESS.items() if letter in field.access}
    answer |= measures(field, length)
    if answer["length"] > LONGEST_GROUPABLE:
        query = "" if field.type == "textarea" else query.replace("G", "")
    answer |= {flag: True for letter, flag in QUERY.items() if letter in query}
    answer |= by_type(field)
    answer |= {"picklistValues": picklist_values(field, table)}
    if "controllerName" in field.keys:
        answer["dependentPicklist"] = True
    if "calculatedFormula" in field.keys:
        answer["calculated"] = True
    answer |= {key: typed(value) for key, value in told(field.keys, FIELD, ("children",)).items()}
    return answer | told(field.flags, FIELD, ("childCascade",))


def told(settings, known, others):
    """What the table says of keys that a describe has; a key that nobody knows is a slip of the pen."""
    unknown = [key for key in settings if key not in known and key.partition(".")[0] not in others]
    if unknown:
        raise ValueError(f"no describe has {', '.join(unknown)}")
    return {key: value for key, value in settings.items() if key in known}


def typed(text):
    """Numbers, booleans and null as JSON has them; everything else is text."""
    words = {"true": True, "false": False, "null": None}
    return int(text) if text.isdigit() else words.get(text, text)


def measures(field, length):
    """length, byteLength, digits, precision and scale from the type's argument."""
    if field.type in NUMBERS:
        precision, scale = field.argument.split(".")
        return {"precision": int(precision), "scale": int(scale)}
    if field.type == "int":
        return {"digits": int(field.argument or 8)}
    if field.type == "multipicklist":
        return {"length": length, "byteLength": length, "precision": int(field.argument)}
    if field.argument and field.type != "reference":
        length = int(field.argument)
    return {"length": length, "byteLength": length if field.type in BYTES_AS_LENGTH else 3 * length}


def by_type(field):
    if field.type == "id":
        return {"idLookup": True, "defaultedOnCreate": True}
    if field.type == "boolean":
        return {"defaultValue": False, "defaultedOnCreate": True}
    if field.type == "textarea":
        return {"extraTypeInfo": "plaintextarea"}
    if field.type == "address":
        return {"queryByDistance": True}
    if field.type == "reference":
        return {"referenceTo": targets(field), "relationshipName": relationship_name(field.name)}
    if field.values:
        defaults = [value.value for value in field.values if value.default]
        return {"defaultValue": defaults[0] if defaults else None}
    return {}


def targets(field):
    return [name.strip() for name in field.argument.split(",")]


def relationship_name(name):
    return name.removesuffix("__c") + "__r" if name.endswith("__c") else name.removesuffix("Id")


def picklist_values(field, table):
    order = controlling_values(field.keys.get("controllerName"), table)
    return [
        {
            "active": value.active,
            "defaultValue": value.default,
            "label": value.label,
            "validFor": valid_for(value.controllers, order) if order else None,
            "value": value.value,
        }
        for value in field.values
    ]


def controlling_values(name, table):
    """The controller's values in the order of their bits: a checkbox counts unchecked, checked."""
    if name is None:
        return None
    controller = next(field for field in table.fields if field.name == name)
    if controller.type == "boolean":
        return ["false", "true"]
    return [value.value for value in controller.values]


def valid_for(controllers, order):
    """A bit for each of the controller's values, the first one highest in the first byte; base64."""
    bits = bytearray((len(order) + 7) // 8)
    for name in controllers:
        k = order.index(name)
        bits[k >> 3] |= 0x80 >> (k % 8)
    return base64.b64encode(bits).decode("ascii")


def child_relationships(parent, tables):
    children = [
        {
            "cascadeDelete": field.flags.get("childCascade", False),
            "childSObject": table.name,
            "deprecatedAndHidden": False,
            "field": field.name,
            "junctionIdListNames": [],
            "junctionReferenceTo": [],
            "relationshipName": children_name(field, parent),
            "restrictedDelete": field.flags.get("restrictedDelete", False),
        }
        for table in tables
        for field in table.fields
        if field.type == "reference" and parent in targets(field)
    ]
    return sorted(children, key=lambda child: (child["childSObject"], child["field"]))


def children_name(field, parent):
    """`children=Name`, and `children.User=` where one parent does not know the children by a name."""
    return field.keys.get(f"children.{parent}", field.keys.get("children")) or None


def master_record_type(root):
    return {
        "active": True, "available": True, "defaultRecordTypeMapping": True, "developerName": "Master",
        "master": True, "name": "Master", "recordTypeId": MASTER_RECORD_TYPE,
        "urls": {"layout": f"{root}/describe/layouts/{MASTER_RECORD_TYPE}"},
    }


SCOPES = {
    "all": ("everything",),
    "owned": ("everything", "mine", "scopingRule", "team"),
    "queue": ("everything", "mine", "queue_owned", "scopingRule", "team", "user_owned"),
    "activity": ("delegated", "everything", "mine", "scopingRule", "team"),
}
SCOPE_LABELS = {
    "delegated": "My delegated {}", "everything": "All {}", "mine": "My {}", "queue_owned": "Queue owned {}",
    "scopingRule": "Filter by scope", "team": "My team's {}", "user_owned": "User owned {}",
}


def scopes(table):
    names = SCOPES[table.keys.get("scopes", "all")]
    return [{"label": SCOPE_LABELS[name].format(table.plural.lower()), "name": name} for name in names]


def urls(table, root, layoutable):
    answer = {"describe": f"{root}/describe", "rowTemplate": f"{root}/{{ID}}", "sobject": root}
    if not layoutable:
        return answer
    answer |= {
        "compactLayouts": f"{root}/describe/compactLayouts",
        "layouts": f"{root}/describe/layouts",
        "quickActions": f"{root}/quickActions",
        "uiDetailTemplate": f"{HOST}/{{ID}}",
        "uiEditTemplate": f"{HOST}/{{ID}}/e",
        "uiNewRecord": f"{HOST}/{table.prefix}/e",
    }
    for name in filter(None, table.keys.get("urls", "approvalLayouts,listviews").split(",")):
        path = f"describe/{name}" if name == "approvalLayouts" else name
        answer[name] = f"{root}/{path}"
    return answer
