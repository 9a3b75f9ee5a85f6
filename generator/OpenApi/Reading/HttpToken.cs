using System.Linq;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>What HTTP takes for a method or the name of a header: a token (RFC 9110, section 5.6.2).</summary>
internal static class HttpToken
{
    public static bool IsValid(string text) => text.Length > 0 && text.All(IsTokenCharacter);

    private static bool IsTokenCharacter(char character) => character is
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
        or '!' or '#' or '$' or '%' or '&' or '\'' or '*' or '+' or '-' or '.' or '^' or '_' or '`' or '|' or '~';
}
