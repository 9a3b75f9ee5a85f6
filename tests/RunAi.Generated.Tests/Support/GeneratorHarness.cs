using Microsoft.CodeAnalysis;
using RunAi.Generator.Pipeline;

namespace RunAi.Generator.Tests.Support;

/// <summary>
/// Generates clients as a build does, under the rules that hold for every spec: the generator never throws, a second run after an edit
/// of C# does nothing, and what it generates compiles without a warning.
/// </summary>
internal static class GeneratorHarness
{
    /// <summary>The code for specs that the generator has nothing to say about.</summary>
    public static GeneratedCode Generate(params SpecItem[] specs)
    {
        var code = Diagnose(specs);
        Assert.Empty(code.Diagnostics);
        return code;
    }

    /// <summary>The code for any specs, and what the generator says of them.</summary>
    public static GeneratedCode Diagnose(params SpecItem[] specs)
    {
        var session = new GeneratorSession(specs);
        var first = session.Run();
        Assert.Null(first.Exception);
        AssertCachedWhenCodeChanges(session, first);
        var code = new GeneratedCode(first);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', code.Diagnostics));
        code.AssertCompiles();
        return code;
    }

    private static void AssertCachedWhenCodeChanges(GeneratorSession session, GeneratorStep first)
    {
        var second = session.EditCode();
        Assert.Empty(second.Changes());
        Assert.Equal(0, second.Emissions);
        Assert.Equal(first.GetOutputs(TrackingNames.Sources).Count, second.GetOutputs(TrackingNames.Sources).Count);
        Assert.Equal(first.Files, second.Files);
    }
}
