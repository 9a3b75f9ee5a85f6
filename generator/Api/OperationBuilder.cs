using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>Decides what an operation takes and gives.</summary>
internal sealed class OperationBuilder(OpenApiDocument document, TypeResolver types, DiagnosticBag diagnostics)
{
    /// <summary>The group of operations that have no tag.</summary>
    public const string DefaultGroup = "Default";

    private readonly AnswerBuilder _answers = new(types);

    /// <summary>The operation, or null after a diagnostic that says why it is left out.</summary>
    public ApiOperation? Build(OpenApiOperation operation)
    {
        var route = (operation.BasePath ?? document.BasePath) + operation.Path;
        if (ParametersOf(operation, route) is not { } parameters || !TryBuildBody(operation, out var body))
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
            Route = route,
            Summary = operation.Summary,
            Description = operation.Description,
            Deprecated = operation.Deprecated,
            RequiredRole = operation.RequiredRole,
            Parameters = parameters,
            Body = body,
            Answers = _answers.AnswersOf(operation),
            Errors = _answers.ErrorsOf(operation),
        };
    }

    private List<ApiParameter>? ParametersOf(OpenApiOperation operation, string route)
    {
        var parameters = operation.Parameters.Select(ParameterOf).ToList();
        if (parameters.Find(parameter => parameter.AsJson || (parameter.Place != ParameterPlace.Query && types.IsModel(parameter.Type.Type))) is { } unsupported)
        {
            Skip(operation, $"its {unsupported.Place.ToString().ToLowerInvariant()} parameter \"{unsupported.WireName}\" is an object or JSON text, which is not supported yet");
            return null;
        }

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
        Description = parameter.Description ?? (parameter.Schema is null ? null : types.Describe(parameter.Schema)),
        Constraints = parameter.Schema is null ? [] : types.ConstraintsOf(parameter.Schema),
    };

    private bool TryBuildBody(OpenApiOperation operation, out ApiBody? body)
    {
        body = null;
        if (operation.RequestBody is not { } request || request.Content.Count == 0)
        {
            return true;
        }

        var content = request.Content.OrderBy(candidate => MediaTypes.RankOf(candidate.Name)).ThenBy(candidate => candidate.Name, StringComparer.Ordinal).First();
        var kind = MediaTypes.KindOf(content.Name);
        if (content.Name.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) || (kind == ApiBodyKind.Form && content.Schema is { } form && types.HasFiles(form)))
        {
            Skip(operation, $"its body of the type {content.Name} is not supported yet");
            return false;
        }

        if (kind == ApiBodyKind.Json && content.Schema is { } schema && types.FormatOf(schema) is "binary")
        {
            kind = ApiBodyKind.Stream;
        }

        var type = content.Schema is null ? ApiType.Any.NotNull : types.Resolve(content.Schema);
        body = new ApiBody(kind, MediaTypes.Concrete(content.Name), kind == ApiBodyKind.Stream ? null : type, request.Required, request.Name, request.Description);
        return true;
    }

    private void Skip(OpenApiOperation operation, string reason) =>
        diagnostics.Report(DiagnosticIds.OperationSkipped, operation.Location, $"{operation.Method.ToUpperInvariant()} {operation.Path}", reason);
}
