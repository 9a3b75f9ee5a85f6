using System.Collections.Generic;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;

namespace RunAi.Generator.OpenApi.OpenApi3;

/// <summary>Reads Security Scheme Objects.</summary>
internal static class SecuritySchemeReader
{
    public static IReadOnlyList<OpenApiSecurityScheme> Read(ReaderContext context)
    {
        var schemes = new List<OpenApiSecurityScheme>();
        if (context.Fields.GetObject(context.Root, "components") is not { } components)
        {
            return schemes;
        }

        foreach (var entry in context.Fields.GetMap(components, ComponentKinds.SecuritySchemes, extensible: true))
        {
            if (context.References.Follow(entry.Value, ComponentKinds.SecuritySchemes) is { } scheme)
            {
                schemes.Add(Read(context.Fields, entry.Key, entry.Value, scheme));
            }
        }

        return schemes;
    }

    private static OpenApiSecurityScheme Read(FieldReader fields, string name, SpecElement entry, SpecElement scheme) => new()
    {
        Name = name,
        Pointer = entry.Pointer,
        Location = entry.Location,
        Type = fields.GetString(scheme, "type") ?? string.Empty,
        Description = fields.GetString(entry, "description") ?? fields.GetString(scheme, "description"),
        KeyName = fields.GetString(scheme, "name"),
        In = fields.GetString(scheme, "in"),
        HttpScheme = fields.GetString(scheme, "scheme")?.ToLowerInvariant(),
        TokenUrl = ReadTokenUrl(fields, scheme),
        DiscoveryUrl = fields.GetString(scheme, "openIdConnectUrl"),
    };

    private static string? ReadTokenUrl(FieldReader fields, SpecElement scheme) =>
        fields.GetObject(scheme, "flows") is { } flows && fields.GetObject(flows, "clientCredentials") is { } flow
            ? fields.GetString(flow, "tokenUrl")
            : null;
}
