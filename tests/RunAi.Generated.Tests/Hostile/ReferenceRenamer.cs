using RunAi.Generator.Specs;

namespace RunAi.Generator.Tests.Hostile;

/// <summary>Renames a component of a document in all notations of references.</summary>
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
