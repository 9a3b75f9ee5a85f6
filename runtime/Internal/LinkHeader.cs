using System.Net.Http.Headers;

namespace RunAi.Generated.Internal;

/// <summary>Reads Link headers (RFC 8288, section 3).</summary>
internal static class LinkHeader
{
    /// <summary>Returns the target of the first link with the relation type <c>next</c>, or <see langword="null"/> if there is none.</summary>
    public static string? FindNext(HttpResponseHeaders headers)
    {
        if (!headers.NonValidated.TryGetValues("Link", out var values))
        {
            return null;
        }

        foreach (var value in values)
        {
            for (var rest = value.AsSpan(); TryReadLink(ref rest, out var target, out var isNext);)
            {
                if (isNext)
                {
                    return target.Trim().ToString();
                }
            }
        }

        return null;
    }

    private static bool TryReadLink(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> target, out bool isNext)
    {
        target = default;
        isNext = false;
        rest = rest.TrimStart(", \t");
        var end = rest.IndexOf('>');
        if (rest is not ['<', ..] || end < 0)
        {
            return false;
        }

        target = rest[1..end];
        rest = rest[(end + 1)..].TrimStart(" \t");
        var (hasRelation, hasAnchor) = (false, false);
        while (rest is [';', ..])
        {
            rest = rest[1..].TrimStart(" \t");
            var name = rest[..FindEnd(rest, "=;, \t")];
            rest = rest[name.Length..].TrimStart(" \t");
            var value = rest is ['=', ..] ? ReadValue(ref rest) : "";

            // Only the first rel counts. A link with an anchor is a link of another resource.
            if (name.Equals("rel", StringComparison.OrdinalIgnoreCase) && !hasRelation)
            {
                hasRelation = true;
                isNext = value.Split(' ').Contains("next", StringComparer.OrdinalIgnoreCase);
            }

            hasAnchor |= name.Equals("anchor", StringComparison.OrdinalIgnoreCase);
            rest = rest.TrimStart(" \t");
        }

        isNext &= !hasAnchor;
        rest = rest[FindEnd(rest, ",")..];
        return true;
    }

    private static string ReadValue(ref ReadOnlySpan<char> rest)
    {
        rest = rest[1..].TrimStart(" \t");
        if (rest is not ['"', ..])
        {
            var token = rest[..FindEnd(rest, ";, \t")];
            rest = rest[token.Length..];
            return token.ToString();
        }

        var text = new CharBuffer();
        var i = 1;
        for (; i < rest.Length && rest[i] != '"'; i++)
        {
            i += rest[i] == '\\' && i + 1 < rest.Length ? 1 : 0;
            text.Append(rest[i]);
        }

        rest = rest[Math.Min(i + 1, rest.Length)..];
        return text.Finish();
    }

    private static int FindEnd(ReadOnlySpan<char> text, string characters)
    {
        var end = text.IndexOfAny(characters);
        return end < 0 ? text.Length : end;
    }
}
