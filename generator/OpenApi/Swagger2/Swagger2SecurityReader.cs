using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;

namespace RunAi.Generator.OpenApi.Swagger2;

/// <summary>Reads <c>securityDefinitions</c>.</summary>
internal static class Swagger2SecurityReader
{
    public static IReadOnlyList<OpenApiSecurityScheme> Read(ReaderContext context) =>
        [.. context.Fields.GetMap(context.Root, "securityDefinitions", extensible: true).Select(entry => Read(context.Fields, entry.Key, entry.Value))];

    private static OpenApiSecurityScheme Read(FieldReader fields, string name, SpecElement scheme)
    {
        // "basic" is a scheme of HTTP authentication in OpenAPI 3.
        var type = fields.GetString(scheme, "type") ?? string.Empty;
        var isBasic = type == "basic";
        return new OpenApiSecurityScheme
        {
            Name = name,
            Pointer = scheme.Pointer,
            Location = scheme.Location,
            Type = isBasic ? "http" : type,
            Description = fields.GetString(scheme, "description"),
            KeyName = fields.GetString(scheme, "name"),
            In = fields.GetString(scheme, "in"),
            HttpScheme = isBasic ? type : null,
            TokenUrl = fields.GetString(scheme, "flow") == "application" ? fields.GetString(scheme, "tokenUrl") : null,
        };
    }
}
