// A custom object, its fields and a permission set are deployed over REST, and then hold records.

import { spawnSync } from "node:child_process";

import { check } from "./checks.mjs";

const OBJECT = "Interop_Log__c";
const PACK = "import io,json,sys,zipfile\nout=io.BytesIO()\nwith zipfile.ZipFile(out,'w',zipfile.ZIP_DEFLATED) as z:\n for p,t in json.load(sys.stdin).items(): z.writestr(p,t)\nsys.stdout.buffer.write(out.getvalue())";

export async function run(conn, at) {
  const refused = await deployed(conn, files("<type>LongTextArea</type><length>1000</length>"));
  const [failure] = refused.details.componentFailures;
  check("what a field lacks is told", refused.status === "Failed" && failure.problem.includes("visibleLines"), refused);
  check("… and nothing of it stays", !(await names(conn)).includes(OBJECT));

  const done = await deployed(conn, files("<type>LongTextArea</type><length>1000</length><visibleLines>3</visibleLines>"));
  check("a deployment succeeds", done.status === "Succeeded" && done.numberComponentErrors === 0, done);
  check("the object is listed", (await names(conn)).includes(OBJECT));
  const { records: [set] } = await conn.query("SELECT Id FROM PermissionSet WHERE Name = 'Interop'");
  const { user_id: user } = await conn.identity();
  await conn.sobject("PermissionSetAssignment").create({ PermissionSetId: set.Id, AssigneeId: user });
  const described = await conn.sobject(OBJECT).describe();
  check("its field is described", described.fields.some((f) => f.name === "Note__c" && f.length === 1000), described.fields);
  const { id } = await conn.sobject(OBJECT).create({ Note__c: "taken" });
  check("it takes records", (await conn.sobject(OBJECT).retrieve(id)).Note__c === "taken", at.username);
}

async function deployed(conn, all) {
  const packed = spawnSync("python3", ["-c", PACK], { input: JSON.stringify(all) });
  const { id } = await conn.metadata.deployRest(packed.stdout, { rollbackOnError: true, singlePackage: true });
  for (;;) {
    const { deployResult } = await conn.request(`/metadata/deployRequest/${id}?includeDetails=true`);
    if (deployResult.done) return deployResult;
  }
}

async function names(conn) {
  return (await conn.describeGlobal()).sobjects.map((object) => object.name);
}

function files(type) {
  const xml = (kind, content) => `<?xml version="1.0" encoding="UTF-8"?><${kind} xmlns="http://soap.sforce.com/2006/04/metadata">${content}</${kind}>`;
  const object = `<label>Log</label><pluralLabel>Logs</pluralLabel><nameField><label>Name</label><type>Text</type></nameField>
    <deploymentStatus>Deployed</deploymentStatus><sharingModel>ReadWrite</sharingModel>
    <fields><fullName>Note__c</fullName><label>Note</label>${type}</fields>`;
  const rights = `<label>Interop</label>
    <fieldPermissions><editable>true</editable><field>${OBJECT}.Note__c</field><readable>true</readable></fieldPermissions>
    <objectPermissions><allowCreate>true</allowCreate><allowDelete>false</allowDelete><allowEdit>true</allowEdit><allowRead>true</allowRead>
    <modifyAllRecords>false</modifyAllRecords><object>${OBJECT}</object><viewAllRecords>false</viewAllRecords></objectPermissions>`;
  return {
    "package.xml": xml("Package", `<types><members>${OBJECT}</members><name>CustomObject</name></types>
      <types><members>Interop</members><name>PermissionSet</name></types><version>60.0</version>`),
    [`objects/${OBJECT}.object`]: xml("CustomObject", object),
    "permissionsets/Interop.permissionset": xml("PermissionSet", rights),
  };
}
