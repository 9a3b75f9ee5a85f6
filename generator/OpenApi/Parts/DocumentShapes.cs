using RunAi.Generator.OpenApi.Reading;

namespace RunAi.Generator.OpenApi.Parts;

/// <summary>Defines the kinds of objects of OpenAPI 2.0 and of 3.x.</summary>
internal static class DocumentShapes
{
    private static readonly DocumentShape Document2 = Create(isSwagger: true);
    private static readonly DocumentShape Document3 = Create(isSwagger: false);

    /// <summary>Returns the kind of the root of a document.</summary>
    public static DocumentShape GetDocument(bool isSwagger) => isSwagger ? Document2 : Document3;

    private static DocumentShape Create(bool isSwagger)
    {
        // Fields without a meaning for calls, such as "info" and "servers".
        var other = DocumentShape.Object();
        other.WithOthers(other, other);

        var schema = CreateSchema();
        var header = DocumentShape.Object(isSwagger ? null : ComponentKinds.Headers).With(schema, "schema", "items");
        var example = DocumentShape.Object(isSwagger ? null : "examples");
        var mediaType = DocumentShape.Object(isSwagger ? null : ComponentKinds.MediaTypes).With(schema, "schema", "itemSchema");
        var encoding = DocumentShape.Object().With(DocumentShape.Map(header), "headers");
        mediaType.With(DocumentShape.Map(encoding), "encoding").With(DocumentShape.Map(example), "examples");

        var content = DocumentShape.Map(mediaType);
        var parameter = DocumentShape.Object(ComponentKinds.Parameters).With(schema, "schema", "items").With(content, "content");
        header.With(content, "content");
        var body = DocumentShape.Object(isSwagger ? null : ComponentKinds.RequestBodies).With(content, "content");
        var link = DocumentShape.Object(isSwagger ? null : "links");
        var response = DocumentShape.Object(ComponentKinds.Responses).With(schema, "schema").With(content, "content")
            .With(DocumentShape.Map(header), "headers").With(DocumentShape.Map(link), "links");
        if (!isSwagger)
        {
            parameter.With(DocumentShape.Map(example), "examples");
            header.With(DocumentShape.Map(example), "examples");
        }

        var pathItem = DocumentShape.Object(ComponentKinds.PathItems);
        var callback = DocumentShape.Object(isSwagger ? null : "callbacks").WithOthers(pathItem, items: null);
        var parameters = DocumentShape.List(parameter);
        var operation = DocumentShape.Object().With(parameters, "parameters").With(body, "requestBody")
            .With(DocumentShape.Map(response), "responses").With(DocumentShape.Map(callback), "callbacks").With(other, "servers", "externalDocs");
        pathItem.With(parameters, "parameters").With(other, "servers").With(DocumentShape.Map(operation), "additionalOperations")
            .With(operation, "get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

        var document = DocumentShape.Object().WithOthers(other, items: null)
            .With(DocumentShape.Map(pathItem, hasComponents: true), "paths", "webhooks");
        if (isSwagger)
        {
            return document.With(Components(schema), "definitions").With(Components(parameter), "parameters").With(Components(response), "responses");
        }

        return document.With(
            DocumentShape.Object()
                .With(Components(schema), ComponentKinds.Schemas).With(Components(response), ComponentKinds.Responses)
                .With(Components(parameter), ComponentKinds.Parameters).With(Components(example), "examples")
                .With(Components(body), ComponentKinds.RequestBodies).With(Components(header), ComponentKinds.Headers)
                .With(Components(DocumentShape.Object("securitySchemes")), "securitySchemes").With(Components(link), "links")
                .With(Components(callback), "callbacks").With(Components(pathItem), ComponentKinds.PathItems)
                .With(Components(mediaType), ComponentKinds.MediaTypes),
            "components");
    }

    private static DocumentShape Components(DocumentShape shape) => DocumentShape.Map(shape, hasComponents: true);

    private static DocumentShape CreateSchema()
    {
        var schema = DocumentShape.Object(ComponentKinds.Schemas);

        // "items" can be an array of schemas up to 2019-09.
        schema.WithOthers(entries: null, items: schema);
        return schema
            .With(DocumentShape.Map(schema), "properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
            .With(DocumentShape.List(schema), "allOf", "anyOf", "oneOf", "prefixItems")
            .With(schema, "items", "additionalProperties", "unevaluatedProperties", "unevaluatedItems", "additionalItems", "not", "if", "then", "else",
                "contains", "propertyNames", "contentSchema")
            .With(DocumentShape.Object().With(DocumentShape.Mapping(schema), "mapping"), "discriminator");
    }
}
