using RunAi.Generator.Specs;

namespace RunAi.Generator.Tests.Hostile;

/// <summary>A payload in one place of a document.</summary>
internal sealed record InjectionCase(HostileSource Source, StringSite Site, Payload Payload, InjectionKind Kind)
{
    /// <summary>The document with a text in that place; null where it can't stand there.</summary>
    public SpecNode? With(string text) => Kind switch
    {
        InjectionKind.Replace => Site.Replace(Source.Root, text),
        InjectionKind.After => Site.Replace(Source.Root, Site.Text + text),
        _ => Site.ReplaceEverywhere(Source.Root, text),
    };

    public override string ToString() => $"{Source.Name}, {Site}, payload \"{Payload}\" {Kind}";
}
