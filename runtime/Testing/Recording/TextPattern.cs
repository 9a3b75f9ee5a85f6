namespace RunAi.Generated.Testing.Recording;

/// <summary>Compares texts with recorded ones, in which a replaced secret matches any text.</summary>
internal static class TextPattern
{
    public static bool IsMatch(string recorded, string actual)
    {
        var parts = recorded.Split(SecretRedactor.Replacement);
        if (parts.Length == 1)
        {
            return recorded == actual;
        }

        if (!actual.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var position = parts[0].Length;
        foreach (var part in parts[1..^1])
        {
            var found = actual.IndexOf(part, position, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            position = found + part.Length;
        }

        return actual.Length - position >= parts[^1].Length && actual.EndsWith(parts[^1], StringComparison.Ordinal);
    }
}
