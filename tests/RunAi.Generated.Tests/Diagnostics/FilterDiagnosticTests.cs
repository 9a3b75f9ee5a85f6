using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Diagnostics;

/// <summary>Diagnostics of <c>x-runai-filter</c>.</summary>
public sealed class FilterDiagnosticTests
{
    private const string Strings = "{type: array, items: {type: string}}";

    private const string Names = "equalTo, notEqualTo, atLeast, atMost, greaterThan, lessThan, contains, doesNotContain, startsWith, endsWith";

    [Theory]
    [InlineData("{fields: {a: {}}, operators: {equals: '=='}}", Strings, $"the operator \"equals\" is unknown; expected one of {Names}")]
    [InlineData("{fields: {a: {}}}", Strings, "it declares no operators, and the items of the parameter have no pattern with them")]
    [InlineData("{operators: {equalTo: '=='}}", Strings, "it declares no fields, and the items of the parameter have no pattern with them")]
    [InlineData("{fields: {a: {}}, operators: {equalTo: '=='}}", "{type: integer}", "the parameter is neither a string nor a list of strings")]
    public void RUNAI0028_an_invalid_filter(string extension, string schema, string reason)
    {
        var code = Generate($"{{name: q, in: query, x-runai-filter: {extension}, schema: {schema}}}");
        var diagnostic = Assert.Single(code.Diagnostics);
        Assert.StartsWith("spec.yaml(", diagnostic, StringComparison.Ordinal);
        Assert.EndsWith(
            $"warning RUNAI0028: The extension at #/paths/~1things/get/parameters/0/x-runai-filter cannot be used: {reason}. "
            + "Conditions of the parameter are strings.",
            diagnostic,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Filter", string.Join(' ', code.TypeNames()), StringComparison.Ordinal);
    }

    [Fact]
    public void RUNAI0028_a_filter_of_a_parameter_in_JSON() => Assert.Contains(
        "warning RUNAI0028: The extension at #/paths/~1things/get/parameters/0/x-runai-filter cannot be used: the parameter is not serialized as text.",
        Assert.Single(Generate(
            "{name: q, in: query, x-runai-filter: {fields: {a: {}}, operators: {equalTo: '=='}}, content: {application/json: {schema: " + Strings + "}}}")
            .Diagnostics),
        StringComparison.Ordinal);

    [Fact]
    public void RUNAI0012_a_filter_that_is_not_an_object() => Assert.Contains(
        "warning RUNAI0012:",
        Assert.Single(Generate("{name: q, in: query, x-runai-filter: name, schema: " + Strings + "}").Diagnostics),
        StringComparison.Ordinal);

    private static GeneratedCode Generate(string parameter) =>
        GeneratorHarness.Diagnose(TinySpec.Operation("get", "/things", $"parameters: [{parameter}]"));
}
