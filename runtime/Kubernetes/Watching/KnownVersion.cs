namespace RunAi.Generated.Kubernetes.Watching;

/// <summary>
/// Represents the version of a resource, which can only be compared for equality. Versions are numbers in practice, so that no text has to be kept alive for
/// each resource; any other text is compared as it is.
/// </summary>
internal readonly record struct KnownVersion
{
    /// <summary>Each number with so many digits fits.</summary>
    private const int MaxDigits = 19;

    private readonly ulong _number;
    private readonly string? _text;

    private KnownVersion(ulong number, string? text) => (_number, _text) = (number, text);

    public static KnownVersion Create(string version)
    {
        // A number in another notation is another version.
        if (version.Length is 0 or > MaxDigits || version[0] == '0')
        {
            return new KnownVersion(0, version);
        }

        var number = 0UL;
        foreach (var character in version)
        {
            if (!char.IsAsciiDigit(character))
            {
                return new KnownVersion(0, version);
            }

            number = (number * 10) + (ulong)(character - '0');
        }

        return new KnownVersion(number, null);
    }
}
