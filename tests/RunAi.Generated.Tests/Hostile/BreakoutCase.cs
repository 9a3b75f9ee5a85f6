using RunAi.Generator.Specs;

namespace RunAi.Generator.Tests.Hostile;

/// <summary>A payload in one place of a document.</summary>
internal sealed record BreakoutCase(HostileSource Source, StringSite Site, Payload Payload, BreakoutManner Manner)
{
    /// <summary>The document with a text in that place; null where it can't stand there.</summary>
    public SpecNode? With(string text) => Manner switch
    {
        BreakoutManner.Instead => Site.Replace(Source.Root, text),
        BreakoutManner.Behind => Site.Replace(Source.Root, Site.Text + text),
        _ => Site.ReplaceEverywhere(Source.Root, text),
    };

    public override string ToString() => $"{Source.Name}, {Site}, payload \"{Payload}\" {Manner}";
}
