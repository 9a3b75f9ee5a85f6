using System.Linq;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Validates tokens, which are the names of methods and headers (RFC 9110, section 5.6.2).</summary>
internal static class HttpToken
{
    public static bool IsValid(string text) => text.Length > 0 && text.All(IsTokenCharacter);

    private static bool IsTokenCharacter(char character) => character is
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
        or '!' or '#' or '$' or '%' or '&' or '\'' or '*' or '+' or '-' or '.' or '^' or '_' or '`' or '|' or '~';
}
