using System.Text;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generated.Fuzz.Targets;

/// <summary>Parses a spec as JSON or YAML.</summary>
internal sealed class SpecTarget : FuzzTarget
{
    public override string Name => "spec";

    public override void Run(ReadOnlySpan<byte> bytes)
    {
        var diagnostics = new DiagnosticBag();
        var root = SpecParser.Parse(new SpecContent("fuzz", Encoding.UTF8.GetString(bytes)), SpecLimits.Default, diagnostics);
        if (root is null && diagnostics.Count == 0)
        {
            throw new FuzzFaultException("The parser returned neither a tree nor a diagnostic.");
        }
    }
}
