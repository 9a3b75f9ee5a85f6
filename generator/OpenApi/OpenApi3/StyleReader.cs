using System.Collections.Generic;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;

namespace RunAi.Generator.OpenApi.OpenApi3;

/// <summary>Reads <c>style</c>: which of them a place allows, and which it has by default (OpenAPI 3.0.3, Parameter Object, Style Values).</summary>
internal static class StyleReader
{
    private static readonly Dictionary<string, ParameterStyle> Path = new(StringComparer.Ordinal)
    {
        ["simple"] = ParameterStyle.Simple, ["label"] = ParameterStyle.Label, ["matrix"] = ParameterStyle.Matrix,
    };

    private static readonly Dictionary<string, ParameterStyle> Query = new(StringComparer.Ordinal)
    {
        ["form"] = ParameterStyle.Form,
        ["spaceDelimited"] = ParameterStyle.SpaceDelimited,
        ["pipeDelimited"] = ParameterStyle.PipeDelimited,
        ["deepObject"] = ParameterStyle.DeepObject,
    };

    private static readonly Dictionary<string, ParameterStyle> Header = new(StringComparer.Ordinal) { ["simple"] = ParameterStyle.Simple };

    private static readonly Dictionary<string, ParameterStyle> Cookie = new(StringComparer.Ordinal) { ["form"] = ParameterStyle.Form };

    public static ParameterStyle Read(Element owner, ParameterPlace place, ReaderContext context)
    {
        var styles = StylesOf(place);
        if (context.Fields.String(owner, "style") is { } text)
        {
            if (styles.TryGetValue(text, out var style))
            {
                return style;
            }

            context.Fields.ReportWrongType(owner, "style", owner.Node["style"]!, "one of " + string.Join(", ", styles.Keys));
        }

        return place is ParameterPlace.Path or ParameterPlace.Header ? ParameterStyle.Simple : ParameterStyle.Form;
    }

    private static Dictionary<string, ParameterStyle> StylesOf(ParameterPlace place) => place switch
    {
        ParameterPlace.Path => Path,
        ParameterPlace.Query => Query,
        ParameterPlace.Header => Header,
        _ => Cookie,
    };
}
