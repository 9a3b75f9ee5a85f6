namespace RunAi.Generated.Security;

/// <summary>Validates the texts of credentials. No message contains the text.</summary>
internal static class CredentialText
{
    /// <summary>Throws an exception if a text is empty or contains a control character, such as a line break.</summary>
    public static void Check(string? text, string name)
    {
        if (string.IsNullOrEmpty(text))
        {
            throw new ArgumentException($"The {name} is empty.", name);
        }

        CheckControls(text, name);
    }

    /// <summary>Throws an exception if a text contains a control character.</summary>
    public static void CheckControls(string text, string name)
    {
        foreach (var character in text)
        {
            if (char.IsControl(character))
            {
                throw new ArgumentException($"The {name} contains a line break or another control character.", name);
            }
        }
    }

    /// <summary>Returns a text that is sent in a header as it is (RFC 9110, section 5.5).</summary>
    public static string CheckHeader(string text, string name)
    {
        foreach (var character in text)
        {
            if (character is < ' ' or > '~')
            {
                throw new ArgumentException($"The {name} contains a character that is not ASCII.", name);
            }
        }

        return text[0] != ' ' && text[^1] != ' ' ? text : throw new ArgumentException($"The {name} begins or ends with a space.", name);
    }
}
