using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;

namespace RunAi.Generator.OpenApi.OpenApi3;

/// <summary>Reads <c>content</c>: Media Type Objects by media type.</summary>
internal sealed class MediaTypeReader(ReaderContext context)
{
    private const string AnyMediaType = "*/*";

    private static readonly Dictionary<string, OpenApiEncoding> NoEncoding = new(StringComparer.Ordinal);

    private static readonly string[] StyleKeywords = ["style", "explode", "allowReserved"];

    private readonly Dictionary<string, IReadOnlyList<OpenApiMediaType>> _read = new(StringComparer.Ordinal);

    /// <summary>Returns the media types of a parameter, a body or a response. Components that several operations share are read once.</summary>
    public IReadOnlyList<OpenApiMediaType> Read(SpecElement owner)
    {
        if (owner.Node["content"] is null)
        {
            return [];
        }

        if (!_read.TryGetValue(owner.Pointer, out var mediaTypes))
        {
            _read.Add(owner.Pointer, mediaTypes = ReadContent(owner));
        }

        return mediaTypes;
    }

    private List<OpenApiMediaType> ReadContent(SpecElement owner)
    {
        var mediaTypes = new List<OpenApiMediaType>();
        OpenApiMediaType? unnamed = null;
        foreach (var entry in context.Fields.GetMap(owner, "content", extensible: true))
        {
            // OpenAPI 3.2 also has media types among its components.
            if (context.References.Follow(entry.Value, ComponentKinds.MediaTypes) is { } mediaType)
            {
                var names = context.Fields.GetMediaTypes(entry.Key, entry.Value);
                var content = new OpenApiMediaType(AnyMediaType, context.Schemas.AddField(mediaType, "schema"), ReadEncoding(mediaType))
                {
                    ItemSchema = context.Schemas.AddField(mediaType, "itemSchema"),
                    Stream = StreamReader.Read(context.Fields, mediaType),
                };
                unnamed ??= names.Count == 0 ? content : null;
                mediaTypes.AddRange(names.Where(name => !mediaTypes.Exists(known => known.Name == name)).Select(name => content with { Name = name }));
            }
        }

        // The schema and the Content-Type header of the response tell the format.
        return mediaTypes.Count > 0 || unnamed is null ? mediaTypes : [unnamed];
    }

    private Dictionary<string, OpenApiEncoding> ReadEncoding(SpecElement mediaType)
    {
        var entries = context.Fields.GetMap(mediaType, "encoding");
        if (entries.Count == 0)
        {
            return NoEncoding;
        }

        var encoding = new Dictionary<string, OpenApiEncoding>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var style = StyleReader.Read(entry.Value, ParameterLocation.Query, context);
            encoding[entry.Key] = new OpenApiEncoding(
                ReadContentType(entry.Value),
                style,
                context.Fields.GetBoolean(entry.Value, "explode") ?? style == SerializationStyle.Form,
                context.Fields.GetBoolean(entry.Value, "allowReserved") == true)
            {
                IsStyled = StyleKeywords.Any(keyword => entry.Value.Node[keyword] is { IsNull: false }),
            };
        }

        return encoding;
    }

    /// <summary>Returns the media types of a part, separated by commas; null if there is none.</summary>
    private string? ReadContentType(SpecElement encoding)
    {
        if (context.Fields.GetString(encoding, "contentType") is not { } contentType)
        {
            return null;
        }

        var names = MediaTypeNames.Find(contentType);
        if (names.Count == 0)
        {
            context.Fields.ReportMediaType(encoding.GetChild("contentType", encoding.Node["contentType"]!), contentType, names);
        }

        return names.Count == 0 ? null : string.Join(", ", names);
    }
}
