using RunAi.Generator.Specs;

namespace RunAi.Generator.Tests.Hostile;

/// <summary>Gives a thing of a document another name in all ways that a document may write it down.</summary>
internal sealed class ReferenceRenamer(string from, string to)
{
    private readonly string _referenceEnd = JsonPointer.Append("", from);
    private readonly string _template = "{" + from + "}";

    public string Apply(string text)
    {
        if (text == from)
        {
            return to;
        }

        if (text.StartsWith("#/", StringComparison.Ordinal) && text.EndsWith(_referenceEnd, StringComparison.Ordinal))
        {
            return text[..^_referenceEnd.Length] + JsonPointer.Append("", to);
        }

        return text.StartsWith('/') ? text.Replace(_template, "{" + to + "}", StringComparison.Ordinal) : text;
    }
}
