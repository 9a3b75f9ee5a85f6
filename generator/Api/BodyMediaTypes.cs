using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>Finds the media types that a caller can choose for a body. A media range is not a valid Content-Type (RFC 9110, section 8.3).</summary>
internal static class BodyMediaTypes
{
    /// <summary>Returns the media type that is sent unless the caller chooses another, or a range if the caller must choose.</summary>
    /// <param name="kind">The format of the body.</param>
    /// <param name="selected">The selected media type.</param>
    /// <param name="names">All media types for bodies of the same format and type, in order of preference.</param>
    public static string GetDefault(ApiBodyKind kind, string selected, IReadOnlyList<string> names) =>
        !MediaTypes.IsRange(selected) ? selected
        : names.FirstOrDefault(name => !MediaTypes.IsRange(name)) is { } concrete ? concrete
        : MediaTypes.ToConcrete(selected, kind);

    /// <summary>Returns the media types from which a caller can choose; empty if the body has one media type.</summary>
    /// <param name="kind">The format of the body.</param>
    /// <param name="names">All media types for bodies of the same format and type, in order of preference.</param>
    public static IReadOnlyList<string> GetChoices(ApiBodyKind kind, IReadOnlyList<string> names)
    {
        var choices = new List<string>(names);
        if (kind == ApiBodyKind.Json && names.Any(MediaTypes.IsPlainJson))
        {
            // Other names and ranges of JSON that frameworks list next to it do not mean anything else.
            choices.RemoveAll(name => MediaTypes.IsRange(name) || MediaTypes.IsPlainJson(name));
            choices.Insert(0, names.First(MediaTypes.IsPlainJson));
            return choices.Count > 1 ? choices : [];
        }

        return choices.Count > 1 || MediaTypes.IsRange(choices[0]) ? choices : [];
    }
}
