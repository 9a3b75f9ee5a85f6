using System.Globalization;

namespace RunAi.Generated.Sandbox.Specs;

/// <summary>A declared response.</summary>
/// <param name="Pattern">A status ("200"), a range ("2XX") or "default".</param>
/// <param name="Media">The media types in the document's order; empty for an answer without a body.</param>
internal sealed record SpecResponse(string Pattern, IReadOnlyList<SpecMediaType> Media)
{
    public bool IsSuccess => Pattern.StartsWith('2');

    /// <summary>The status to answer with: a range stands for its first status, default for 200.</summary>
    public int Status => int.TryParse(Pattern, CultureInfo.InvariantCulture, out var status) ? status : 200;
}
