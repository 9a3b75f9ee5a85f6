using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace RunAi.Generator.Specs.Filters;

/// <summary>Parses and resolves references within a document: JSON pointers as URI fragments (RFC 6901, section 6).</summary>
internal static class ReferencePointer
{
    private const string Prefix = JsonPointer.Root + "/";

    /// <summary>Gets the unescaped tokens of <c>#/a/b</c>, or null for any other reference.</summary>
    public static IReadOnlyList<string>? Split(string reference)
    {
        if (!reference.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var pointer = reference.IndexOf('%') < 0 ? reference : Uri.UnescapeDataString(reference);
        return [.. pointer.Substring(Prefix.Length).Split('/').Select(JsonPointer.Unescape)];
    }

    public static string Join(IEnumerable<string> tokens) => tokens.Aggregate(JsonPointer.Root, JsonPointer.Append);

    /// <summary>Gets the node that the tokens refer to, or null.</summary>
    public static SpecNode? Resolve(SpecNode root, IReadOnlyList<string> tokens)
    {
        var node = root;
        foreach (var token in tokens)
        {
            if ((node.IsArray ? FindItem(node, token) : node[token]) is not { } next)
            {
                return null;
            }

            node = next;
        }

        return node;
    }

    private static SpecNode? FindItem(SpecNode node, string token) =>
        token.All(c => c is >= '0' and <= '9')
        && int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
        && index < node.Items.Count
            ? node.Items[index]
            : null;
}
