using RunAi.Generator.Specs;

namespace RunAi.Generator.Tests.Hostile;

/// <summary>Represents a payload in one string of a document.</summary>
internal sealed record InjectionCase(HostileSource Source, StringSite Site, Payload Payload, InjectionKind Kind)
{
    /// <summary>Returns the document with a text in place of the string; null if the text is not allowed there.</summary>
    public SpecNode? With(string text) => Kind switch
    {
        InjectionKind.Replace => Site.Replace(Source.Root, text),
        InjectionKind.After => Site.Replace(Source.Root, Site.Text + text),
        _ => Site.ReplaceEverywhere(Source.Root, text),
    };

    public override string ToString() => $"{Source.Name}, {Site}, payload \"{Payload}\" {Kind}";
}
