using System.Globalization;

namespace RunAi.Generated.Kubernetes.Watching;

/// <summary>
/// Represents the version of a resource, which can only be compared for equality. Versions are numbers in practice, so that no text has to be kept alive for
/// each resource; any other text is compared as it is.
/// </summary>
internal readonly record struct KnownVersion
{
    private readonly ulong _number;
    private readonly string? _text;

    private KnownVersion(ulong number, string? text) => (_number, _text) = (number, text);

    public static KnownVersion Create(string version) =>
        version is [not '0', ..] && ulong.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new KnownVersion(number, null)
            : new KnownVersion(0, version);
}
