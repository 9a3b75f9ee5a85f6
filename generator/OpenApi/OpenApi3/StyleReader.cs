using System.Collections.Generic;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;

namespace RunAi.Generator.OpenApi.OpenApi3;

/// <summary>Reads <c>style</c>, with the allowed values and the default of each location (OpenAPI 3.0.3, Parameter Object, Style Values).</summary>
internal static class StyleReader
{
    private static readonly Dictionary<string, SerializationStyle> Path = new(StringComparer.Ordinal)
    {
        ["simple"] = SerializationStyle.Simple, ["label"] = SerializationStyle.Label, ["matrix"] = SerializationStyle.Matrix,
    };

    private static readonly Dictionary<string, SerializationStyle> Query = new(StringComparer.Ordinal)
    {
        ["form"] = SerializationStyle.Form,
        ["spaceDelimited"] = SerializationStyle.SpaceDelimited,
        ["pipeDelimited"] = SerializationStyle.PipeDelimited,
        ["deepObject"] = SerializationStyle.DeepObject,
    };

    private static readonly Dictionary<string, SerializationStyle> Header = new(StringComparer.Ordinal) { ["simple"] = SerializationStyle.Simple };

    private static readonly Dictionary<string, SerializationStyle> Cookie = new(StringComparer.Ordinal) { ["form"] = SerializationStyle.Form };

    public static SerializationStyle Read(SpecElement owner, ParameterLocation location, ReaderContext context)
    {
        var styles = GetStyles(location);
        if (context.Fields.GetString(owner, "style") is { } text)
        {
            if (styles.TryGetValue(text, out var style))
            {
                return style;
            }

            context.Fields.ReportWrongType(owner, "style", owner.Node["style"]!, "one of " + string.Join(", ", styles.Keys));
        }

        return location is ParameterLocation.Path or ParameterLocation.Header ? SerializationStyle.Simple : SerializationStyle.Form;
    }

    private static Dictionary<string, SerializationStyle> GetStyles(ParameterLocation location) => location switch
    {
        ParameterLocation.Path => Path,
        ParameterLocation.Query => Query,
        ParameterLocation.Header => Header,
        _ => Cookie,
    };
}
