using System.Globalization;
using System.Text;

namespace RunAi.Generator.CSharp;

/// <summary>
/// Writes the names of a property for the runtime's base class: the C# name, followed by an equals sign and the percent-encoded JSON name if that is not the
/// C# name with a lowercase first letter.
/// </summary>
internal static class PropertyNamesText
{
    public static string Create(string name, string wireName) => IsDerived(name, wireName) ? name : name + "=" + Encode(wireName);

    private static bool IsDerived(string name, string wireName) =>
        name.Length == wireName.Length
        && name[0] is >= 'A' and <= 'Z'
        && wireName[0] == name[0] + ('a' - 'A')
        && string.CompareOrdinal(name, 1, wireName, 1, name.Length) == 0;

    // Uri.EscapeDataString encodes different characters on different versions of .NET.
    private static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (var value in Encoding.UTF8.GetBytes(text))
        {
            var character = (char)value;
            _ = character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_' or '.' or '~'
                ? encoded.Append(character)
                : encoded.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
        }

        return encoded.ToString();
    }
}
