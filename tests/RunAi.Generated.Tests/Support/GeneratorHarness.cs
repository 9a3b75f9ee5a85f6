using RunAi.Generated.TestSupport;
using RunAi.Generator.Pipeline;

namespace RunAi.Generator.Tests.Support;

/// <summary>
/// Generates clients as a build does, and checks what applies to all specs: the generator never throws, a second run after an edit of C# does
/// nothing, and the generated code compiles without warnings.
/// </summary>
internal static class GeneratorHarness
{
    /// <summary>Generates code for specs without diagnostics.</summary>
    public static GeneratedCode Generate(params SpecItem[] specs)
    {
        var code = Diagnose(specs);
        Failures.AssertNone($"Diagnostics of {Describe(specs)}", code.Diagnostics);
        return code;
    }

    /// <summary>Generates code for any specs, with diagnostics.</summary>
    public static GeneratedCode Diagnose(params SpecItem[] specs)
    {
        var session = new GeneratorSession(specs);
        var first = session.Run();
        Assert.True(first.Exception is null, $"The generator failed for {Describe(specs)}.\n{first.Exception}");
        AssertCachedWhenCodeChanges(session, first);
        var code = new GeneratedCode(first, specs);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', code.Diagnostics));
        code.AssertCompiles();
        return code;
    }

    private static string Describe(IEnumerable<SpecItem> specs) => string.Join(", ", specs.Select(spec => spec.Path));

    private static void AssertCachedWhenCodeChanges(GeneratorSession session, GeneratorStep first)
    {
        var second = session.EditCode();
        Assert.Empty(second.Changes());
        Assert.Equal(0, second.Emissions);
        Assert.Equal(first.GetOutputs(TrackingNames.Sources).Count, second.GetOutputs(TrackingNames.Sources).Count);
        Assert.Equal(first.Files, second.Files);
    }
}
