using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Swagger2;

/// <summary>Creates the request body of form parameters, with a synthesized object schema whose properties are the parameters.</summary>
internal sealed class Swagger2FormReader(ReaderContext context, Swagger2MediaTypeReader mediaTypes)
{
    private const string Multipart = "multipart/form-data";
    private const string UrlEncoded = "application/x-www-form-urlencoded";

    public OpenApiRequestBody Read(IReadOnlyList<ParameterSource> form, OperationScope scope)
    {
        var pointer = JsonPointer.Append(scope.Pointer, "x-form");
        var required = form.Where(IsRequired).Select(static source => source.Name).ToList();
        context.Schemas.AddSynthesized(new Schema
        {
            Pointer = pointer,
            Location = form[0].Element.Location,
            Types = SchemaTypes.Object,
            Properties = [.. form.Select(source => new SchemaProperty(source.Name, context.Schemas.Add(source.Element)))],
            Required = required,
        });

        var encoding = form
            .Where(static source => source.Element.Node.GetString("type") == "array")
            .ToDictionary(static source => source.Name, ReadEncoding, StringComparer.Ordinal);
        return new OpenApiRequestBody
        {
            Pointer = pointer,
            Location = form[0].Element.Location,
            Required = required.Count > 0,
            Content = mediaTypes.CreateContent(ReadMediaTypes(form, scope), pointer, encoding),
        };
    }

    private bool IsRequired(ParameterSource source) => context.Fields.GetBoolean(source.Element, "required") == true;

    private OpenApiEncoding ReadEncoding(ParameterSource source)
    {
        var (style, explode) = CollectionFormatReader.Read(source.Element, repeatable: true, context.Fields);
        return new OpenApiEncoding(ContentType: null, style, explode, AllowReserved: false)
        {
            IsStyled = true,
            ItemStyles = CollectionFormatReader.ReadItems(source.Element, context.Fields),
        };
    }

    // Only a multipart form can contain a file, whatever "consumes" declares.
    private List<string> ReadMediaTypes(IReadOnlyList<ParameterSource> form, OperationScope scope)
    {
        var hasFile = form.Any(static source => source.Element.Node.GetString("type") == "file");
        var declared = mediaTypes.ReadDeclaredConsumes(scope).Where(name => IsType(name, Multipart) || (!hasFile && IsType(name, UrlEncoded))).ToList();
        return declared.Count > 0 ? declared : [hasFile ? Multipart : UrlEncoded];
    }

    private static bool IsType(string name, string type) =>
        name.Split(';')[0].Trim().Equals(type, StringComparison.OrdinalIgnoreCase);
}
