//! The compiler catches what the shipped org does not have: a wrong field, a wrong picklist value, a field
//! that cannot be written, a required one left out, one of another object in a query. What does compile is in the root package's tests.

#[test]
fn what_the_org_does_not_have_does_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/compile_fail/*.rs");
}
