using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>Builds operations with their parameters, request bodies and responses.</summary>
internal sealed class OperationBuilder(OpenApiDocument document, TypeResolver types, SchemaGraph graph, DiagnosticBag diagnostics)
{
    /// <summary>The group of operations without tags.</summary>
    public const string DefaultGroup = "Default";

    private readonly ResponseBuilder _responses = new(types, graph, diagnostics);
    private readonly FormBuilder _forms = new(types, graph);
    private readonly FilterVocabularyReader _filters = new(graph, types, diagnostics);

    /// <summary>Returns the operation, or null if a diagnostic reports why it is skipped.</summary>
    public ApiOperationModel? Build(OpenApiOperation operation)
    {
        var route = (operation.BasePath ?? document.BasePath) + operation.Path;
        if (CreateParameters(operation, route) is not { } parameters)
        {
            return null;
        }

        var errors = _responses.CreateErrors(operation);
        return new ApiOperationModel
        {
            Key = operation.Pointer,
            Location = operation.Location,
            NameHint = SchemaNames.GetName(operation),
            IsNamedByOperationId = operation.PreferredName is null && !string.IsNullOrWhiteSpace(operation.OperationId),
            FormerName = operation.FormerName,
            Group = operation.Tags.FirstOrDefault(tag => !string.IsNullOrWhiteSpace(tag)) ?? DefaultGroup,
            Method = operation.Method,
            HttpMethod = operation.HttpMethod,
            Path = operation.Path,
            Route = route,
            Summary = operation.Summary,
            Description = operation.Description,
            Deprecated = operation.Deprecated,
            RequiredRole = operation.RequiredRole,
            DeclaredSecurity = operation.Security,
            OperationId = operation.OperationId,
            WaitExtension = operation.Wait,
            PaginationExtension = operation.Pagination,
            DispatchExtension = operation.Dispatch,
            EnsureExtension = operation.Ensure,
            Parameters = parameters,
            Body = CreateBody(operation),
            Responses = _responses.CreateResponses(operation),
            Errors = errors,
            UntypedErrors = ResponseBuilder.GetUntypedErrors(operation, errors),
        };
    }

    private List<ApiParameter>? CreateParameters(OpenApiOperation operation, string route)
    {
        var parameters = operation.Parameters.Select(CreateParameter).ToList();
        var ordered = new List<ApiParameter>();
        foreach (var name in RouteParameters.GetNames(route))
        {
            if (parameters.Find(parameter => parameter.In == ParameterLocation.Path && parameter.WireName == name) is not { } parameter)
            {
                diagnostics.Report(
                    DiagnosticIds.OperationSkipped, operation.Location, $"{operation.HttpMethod} {operation.Path}", SkipReasons.GetUndeclaredParameter(name));
                return null;
            }

            ordered.Add(parameter);
        }

        ordered.AddRange(parameters.Where(parameter => parameter.In != ParameterLocation.Path));
        return ordered;
    }

    private ApiParameter CreateParameter(OpenApiParameter parameter)
    {
        var description = parameter.Description ?? (parameter.Schema is null ? null : graph.GetDescription(parameter.Schema));
        var type = parameter.Schema is null ? ApiType.String.NotNull : types.Resolve(parameter.Schema);
        var filter = _filters.Read(parameter, type.Type);
        return new ApiParameter
        {
            WireName = parameter.Name,
            NameHint = parameter.PreferredName ?? parameter.Name,
            In = parameter.In,
            Type = type,
            Filter = filter,
            Style = parameter.Style,
            Explode = parameter.Explode,
            ItemStyles = parameter.ItemStyles,
            AllowReserved = parameter.AllowReserved,
            Required = parameter.Required || parameter.In == ParameterLocation.Path,
            Deprecated = parameter.Deprecated,
            AsJson = parameter.ContentMediaType is { } mediaType && MediaTypes.GetKind(mediaType) == ApiBodyKind.Json,
            FixedValue = parameter.FixedValue,
            Description = description,
            Constraints = parameter.Schema is null ? []
                : filter is null ? graph.GetConstraints(parameter.Schema, description)
                : graph.GetOwnConstraints(parameter.Schema, description),
            EqualityFields = parameter.Schema is null ? [] : graph.GetEqualityFields(parameter.Schema),
            DefaultValue = parameter.Schema is null ? null : graph.GetDefault(parameter.Schema),
            Minimum = parameter.Schema is null ? null : graph.GetMinimum(parameter.Schema),
            Maximum = parameter.Schema is null ? null : graph.GetMaximum(parameter.Schema),
        };
    }

    private ApiBody? CreateBody(OpenApiOperation operation)
    {
        if (operation.RequestBody is not { } request || request.Content.Count == 0)
        {
            return null;
        }

        var content = request.Content
            .OrderBy(candidate => MediaTypes.GetRank(candidate.Name))
            .ThenBy(IsPatchOfAnotherShape)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .First();
        var kind = MediaTypes.GetKind(content.Name);
        if (kind == ApiBodyKind.Multipart)
        {
            var fields = _forms.CreateFields(content);
            return new ApiBody(kind, content.Name, null, request.Required, request.Name, request.Description, fields)
            {
                AdditionalParts = _forms.CreateAdditionalParts(content, fields),
            };
        }

        kind = GetKind(content);
        var type = content.Schema is null ? ApiType.Any.NotNull : types.Resolve(content.Schema);
        if (kind == ApiBodyKind.Form && type.Type is not ApiMapType && !types.IsModel(type.Type))
        {
            // The fields of the form are not declared: the caller serializes it.
            kind = ApiBodyKind.Text;
        }

        var names = kind is ApiBodyKind.Form || MediaTypes.GetKind(content.Name) == ApiBodyKind.Form
            ? [content.Name]
            : GetNamesOfSameBody(request, content, kind, type);
        return new ApiBody(
            kind,
            BodyMediaTypes.GetDefault(kind, content.Name, names),
            kind == ApiBodyKind.Stream ? null : type,
            request.Required,
            request.Name,
            request.Description,
            [])
        {
            Choices = BodyMediaTypes.GetChoices(kind, names),
            Styles = kind == ApiBodyKind.Form ? _forms.CreateStyles(content) : [],
        };
    }

    /// <summary>Returns the media types for bodies of the same format and type, in order of preference.</summary>
    private List<string> GetNamesOfSameBody(OpenApiRequestBody request, OpenApiMediaType content, ApiBodyKind kind, ApiTypeUse type) =>
    [
        content.Name,
        .. request.Content
            .Where(other => other != content && GetKind(other) == kind && MediaTypes.GetKind(other.Name) != ApiBodyKind.Form)
            .Where(other => kind != ApiBodyKind.Json || (other.Schema is { } schema && types.Resolve(schema).Equals(type)))
            .Where(other => !IsPatchOfAnotherShape(other))
            .Select(other => other.Name),
    ];

    // Raw bytes are not JSON or text, whatever the media type. A string of any media type is text.
    private ApiBodyKind GetKind(OpenApiMediaType content)
    {
        var kind = MediaTypes.GetKind(content.Name);
        return kind is not (ApiBodyKind.Json or ApiBodyKind.Text) || content.Schema is not { } schema ? kind
            : graph.IsFile(schema) ? ApiBodyKind.Stream
            : MediaTypes.IsAny(content.Name) && types.Resolve(schema).Type is ApiScalarType { Scalar: ApiScalar.String } ? ApiBodyKind.Text
            : kind;
    }

    // A JSON Patch is a list of changes (RFC 6902, section 3), so an object schema next to other media types does not describe it.
    private bool IsPatchOfAnotherShape(OpenApiMediaType content) =>
        content.Name.StartsWith("application/json-patch+json", StringComparison.OrdinalIgnoreCase)
        && content.Schema is { } schema && types.Resolve(schema).Type is not ApiListType;
}
