using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>Decides what an operation takes and gives.</summary>
internal sealed class OperationBuilder(OpenApiDocument document, TypeResolver types, SchemaGraph graph, DiagnosticBag diagnostics)
{
    /// <summary>The group of operations that have no tag.</summary>
    public const string DefaultGroup = "Default";

    private readonly AnswerBuilder _answers = new(types, graph);
    private readonly FormBuilder _forms = new(types, graph);

    /// <summary>The operation, or null after a diagnostic that says why it is left out.</summary>
    public ApiOperation? Build(OpenApiOperation operation)
    {
        var route = (operation.BasePath ?? document.BasePath) + operation.Path;
        if (ParametersOf(operation, route) is not { } parameters)
        {
            return null;
        }

        return new ApiOperation
        {
            Key = operation.Pointer,
            Location = operation.Location,
            NameHint = SchemaNames.NameOf(operation),
            Group = operation.Tags.FirstOrDefault(tag => !string.IsNullOrWhiteSpace(tag)) ?? DefaultGroup,
            Method = operation.Method,
            HttpMethod = operation.HttpMethod,
            Route = route,
            Summary = operation.Summary,
            Description = operation.Description,
            Deprecated = operation.Deprecated,
            RequiredRole = operation.RequiredRole,
            Parameters = parameters,
            Body = BodyOf(operation),
            Answers = _answers.AnswersOf(operation),
            Errors = _answers.ErrorsOf(operation),
        };
    }

    private List<ApiParameter>? ParametersOf(OpenApiOperation operation, string route)
    {
        var parameters = operation.Parameters.Select(ParameterOf).ToList();
        var ordered = new List<ApiParameter>();
        foreach (var name in RouteTemplate.ParametersOf(route))
        {
            if (parameters.Find(parameter => parameter.Place == ParameterPlace.Path && parameter.WireName == name) is not { } parameter)
            {
                Skip(operation, $"its path has {{{name}}} but no path parameter declares it");
                return null;
            }

            ordered.Add(parameter);
        }

        ordered.AddRange(parameters.Where(parameter => parameter.Place != ParameterPlace.Path));
        return ordered;
    }

    private ApiParameter ParameterOf(OpenApiParameter parameter) => new()
    {
        WireName = parameter.Name,
        Place = parameter.Place,
        Type = parameter.Schema is null ? ApiType.String.NotNull : types.Resolve(parameter.Schema),
        Style = parameter.Style,
        Explode = parameter.Explode,
        AllowReserved = parameter.AllowReserved,
        Required = parameter.Required || parameter.Place == ParameterPlace.Path,
        Deprecated = parameter.Deprecated,
        AsJson = parameter.ContentMediaType is { } mediaType && MediaTypes.KindOf(mediaType) == ApiBodyKind.Json,
        FixedValue = parameter.FixedValue,
        Description = parameter.Description ?? (parameter.Schema is null ? null : graph.DescriptionOf(parameter.Schema)),
        Constraints = parameter.Schema is null ? [] : graph.ConstraintsOf(parameter.Schema),
        DefaultNumber = parameter.Schema is null ? null : graph.DefaultOf(parameter.Schema),
        LargestNumber = parameter.Schema is null ? null : graph.MaximumOf(parameter.Schema),
    };

    private ApiBody? BodyOf(OpenApiOperation operation)
    {
        if (operation.RequestBody is not { } request || request.Content.Count == 0)
        {
            return null;
        }

        var content = request.Content
            .OrderBy(candidate => MediaTypes.RankOf(candidate.Name))
            .ThenBy(IsPatchOfAnotherShape)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .First();
        var kind = MediaTypes.KindOf(content.Name);
        if (kind == ApiBodyKind.Multipart)
        {
            return new ApiBody(kind, content.Name, null, request.Required, request.Name, request.Description, _forms.FieldsOf(content));
        }

        if (kind == ApiBodyKind.Json && content.Schema is { } schema && graph.FormatOf(schema) is "binary")
        {
            kind = ApiBodyKind.Stream;
        }

        var type = content.Schema is null ? ApiType.Any.NotNull : types.Resolve(content.Schema);
        if (kind == ApiBodyKind.Form && !types.IsModel(type.Type))
        {
            // A form without named fields: the caller writes it.
            kind = ApiBodyKind.Text;
        }

        return new ApiBody(kind, MediaTypes.Concrete(content.Name), kind == ApiBodyKind.Stream ? null : type, request.Required, request.Name, request.Description, [])
        {
            Styles = kind == ApiBodyKind.Form ? _forms.StylesOf(content) : [],
        };
    }

    // A JSON Patch is a list of changes (RFC 6902, section 3). Beside others, with an object as its schema, it is one that the object can't be.
    private bool IsPatchOfAnotherShape(OpenApiMediaType content) =>
        content.Name.StartsWith("application/json-patch+json", StringComparison.OrdinalIgnoreCase)
        && content.Schema is { } schema && types.Resolve(schema).Type is not ApiListType;

    private void Skip(OpenApiOperation operation, string reason) =>
        diagnostics.Report(DiagnosticIds.OperationSkipped, operation.Location, $"{operation.HttpMethod} {operation.Path}", reason);
}
