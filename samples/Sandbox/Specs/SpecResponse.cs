using System.Globalization;

namespace RunAi.Generated.Sandbox.Specs;

/// <summary>A declared response.</summary>
/// <param name="Pattern">A status code ("200"), a range ("2XX") or "default".</param>
/// <param name="Media">The media types in the order of the document; empty for a response without a body.</param>
internal sealed record SpecResponse(string Pattern, IReadOnlyList<SpecMediaType> Media)
{
    public bool IsSuccess => Pattern.StartsWith('2');

    /// <summary>Gets the status code to return: the first of a range, or 200 for default.</summary>
    public int Status => int.TryParse(Pattern, CultureInfo.InvariantCulture, out var status) ? status : 200;
}
