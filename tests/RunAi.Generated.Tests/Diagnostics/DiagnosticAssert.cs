using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Diagnostics;

/// <summary>Asserts the diagnostics of specs.</summary>
internal static class DiagnosticAssert
{
    /// <summary>A document without operations.</summary>
    public const string NoOperation = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n";

    /// <summary>Creates a spec with the operation <c>do_it</c> and one that is broken.</summary>
    public static SpecItem Broken(string operation, string schemas = "", string path = "/broken")
    {
        var fields = operation.Contains("operationId", StringComparison.Ordinal) ? operation : operation + "\noperationId: broken";
        return TinySpec.Paths(
            $"""
            /fine:
              get: {"{operationId: do_it, tags: [Things], responses: {'204': {description: Done.}}}"}
            {path}:
              get:
                tags: [Things]
            {string.Join('\n', fields.ReplaceLineEndings("\n").Split('\n').Select(line => "    " + line))}
            """,
            schemas);
    }

    /// <summary>Asserts the only diagnostic of a spec.</summary>
    public static void AssertOnly(string expected, SpecItem spec) => Assert.Equal(expected, string.Join('\n', GeneratorHarness.Diagnose(spec).Diagnostics));

    /// <summary>Asserts the diagnostics and the operations that are generated regardless.</summary>
    public static void AssertRest(string[] expected, SpecItem spec, string operations = "DoIt") => AssertRest(expected, [spec], operations);

    /// <summary>Asserts the diagnostics of several specs and the operations that are generated regardless.</summary>
    public static void AssertRest(string[] expected, SpecItem[] specs, string operations = "DoIt")
    {
        var code = GeneratorHarness.Diagnose(specs);
        Assert.Equal(string.Join('\n', expected), string.Join('\n', code.Diagnostics));
        Assert.Equal(operations, string.Join(", ", code.Operations().Select(operation => operation.Name)));
    }
}
