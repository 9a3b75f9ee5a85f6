using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Creates the methods of an operation.</summary>
internal sealed class MethodBuilder(TypeNames names, TypeExpressions expressions, CredentialsBuilder? credentials, string visibility)
{
    /// <summary>The suffix of the method for the response that is a stream of items, if another response is preferred.</summary>
    private const string Streaming = "Streaming";

    private readonly PagedOperationBuilder _pagedOperations = new(expressions);

    /// <summary>Creates the methods of an operation, one for each form of its response.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="name">The name of the method for the first form.</param>
    /// <param name="takeName">Takes a free name for the method of another form.</param>
    /// <param name="types">The list that receives the classes of the parameters.</param>
    public IEnumerable<CSharpOperation> Build(ApiOperationModel operation, string name, Func<string, string> takeName, List<CSharpType> types)
    {
        var options = new OptionList(() => names.Take(name + "Options"));
        var parameters = new ParameterList(expressions, options);
        foreach (var parameter in operation.Parameters.Where(parameter => parameter.FixedValue is not null))
        {
            parameters.AddFixed(parameter);
        }

        var free = operation.Parameters.Where(parameter => parameter.FixedValue is null).ToList();
        foreach (var parameter in free.Where(parameter => parameter.Required))
        {
            parameters.AddRequired(parameter);
        }

        foreach (var parameter in free.Where(parameter => !parameter.Required))
        {
            parameters.AddOptional(parameter);
        }

        if (operation.Body is { Kind: ApiBodyKind.Multipart, Fields.Count: 0, AdditionalParts: null } parts)
        {
            parameters.AddParts(parts);
        }
        else if (operation.Body is { Kind: ApiBodyKind.Multipart } form)
        {
            types.Add(parameters.AddForm(form, names.Take(name + "Form"), name, visibility, operation.Deprecated));
        }
        else if (operation.Body is { } body)
        {
            parameters.AddBody(body);
        }

        if (options.CreateClass(name, visibility, operation.Deprecated) is { } optionsClass)
        {
            types.Add(optionsClass);
        }

        var receiver = parameters.TakeReceiverName();
        var streaming = operation.Responses.FirstOrDefault(static response => response.Stream is not null);
        foreach (var response in operation.Responses)
        {
            var method = response.NameHint.Length == 0 ? name
                : takeName(name + (response == streaming ? Streaming : "As" + Identifiers.ToPascalCase(response.NameHint, "Content")));
            yield return CreateMethod(operation, response, method, parameters, receiver);
        }
    }

    private CSharpOperation CreateMethod(
        ApiOperationModel operation, ApiSuccessResponse response, string name, ParameterList parameters, string receiver)
    {
        var method = HttpMethods.GetExpression(operation.Method);
        var result = GetResultType(response);
        var mayLackValue = response.Redirections.Count > 0 && result is not null && !result.EndsWith("?", StringComparison.Ordinal);
        var paged = operation.PagedOperation is { } items && response.NameHint.Length == 0 ? _pagedOperations.Build(items, name, parameters) : null;
        var isValueType = response.Type is { } type && expressions.IsValueType(type.Type);
        return new CSharpOperation(
            name,
            operation.NameHint,
            method,
            method is null ? operation.HttpMethod : null,
            operation.Route,
            operation.RequiredRole,
            result,
            mayLackValue ? result + "?" : result,
            GetSendMethod(response),
            mayLackValue && isValueType ? RuntimeNames.ApiRequest.SendForNullableAsync : RuntimeNames.ApiRequest.SendAsync,
            mayLackValue && !isValueType,
            CreateDoc(operation),
            operation.Deprecated,
            parameters.GetOrderedParameters().ToEquatableArray(),
            receiver,
            OverloadBuilder.Build(parameters, paged, operation.PagedOperation?.Pagination is { Position.Required: true }).ToEquatableArray(),
            parameters.Bindings.ToEquatableArray(),
            CreateResponses(response).ToEquatableArray(),
            CreateErrors(operation).ToEquatableArray(),
            paged)
        {
            Requirement = credentials?.GetRequirement(operation),
            MetricParameters = operation.Metrics is { } metrics && response.NameHint.Length == 0
                ? GetMetricParameters(metrics, parameters).ToEquatableArray()
                : EquatableArray<string>.Empty,
            Stream = response.Stream is { } stream ? CreateStream(stream, MayLackBody(response)) : null,
        };
    }

    private CSharpStream CreateStream(ApiItemStream stream, bool isOptional)
    {
        var type = expressions.GetTypeName(stream.Item);
        var read = expressions.GetReadFunction(stream.Item);
        return stream.Format switch
        {
            ApiStreamFormat.Lines => new(type, RuntimeNames.StreamedOperation.ReadLinesAsync, null, isOptional),
            ApiStreamFormat.TextEvents => new($"SseItem<{type}>", RuntimeNames.StreamedOperation.ReadEventsAsync, null, isOptional),
            ApiStreamFormat.Events => new($"SseItem<{type}>", $"{RuntimeNames.StreamedOperation.ReadEventsAsync}<{type}>", read, isOptional),
            ApiStreamFormat.Records => new(type, $"{RuntimeNames.StreamedOperation.ReadRecordsAsync}<{type}>", read, isOptional),
            _ => new(type, $"{RuntimeNames.StreamedOperation.ReadValuesAsync}<{type}>", read, isOptional),
        };
    }

    private static IEnumerable<string> GetMetricParameters(ApiMetrics metrics, ParameterList parameters) =>
        new[] { metrics.Types, metrics.Start, metrics.End }.Select(parameters.GetValueExpression)
            .Concat(new[] { parameters.FindOption(metrics.Samples) }.OfType<string>());

    private string? GetResultType(ApiSuccessResponse response) => response.Kind switch
    {
        ApiBodyKind.None => null,
        ApiBodyKind.Json or ApiBodyKind.Location => expressions.GetTypeName(response.Type!),
        ApiBodyKind.Text => "string" + (MayLackBody(response) ? "?" : string.Empty),
        _ => "ApiStream" + (MayLackBody(response) ? "?" : string.Empty),
    };

    private static string GetSendMethod(ApiSuccessResponse response) => response.Kind != ApiBodyKind.None ? RuntimeNames.ApiRequest.SendForValueAsync
        : response.Redirections.Count > 0 ? RuntimeNames.ApiRequest.SendForSuccessAsync
        : RuntimeNames.ApiRequest.SendAsync;

    private static bool MayLackBody(ApiSuccessResponse response) => response.Statuses.Any(status => status.MediaType is null);

    private IEnumerable<CSharpResponse> CreateResponses(ApiSuccessResponse response)
    {
        var responses = response.Statuses.Select(status => CreateResponse(response, status));
        return response.Redirections.Count == 0
            ? responses
            : responses.Concat([new CSharpResponse(RuntimeNames.Operation.ReturnsRedirection, string.Join(" ", response.Redirections), null, null)]);
    }

    private CSharpResponse CreateResponse(ApiSuccessResponse response, ApiResponseStatus status) => status.MediaType is null
        ? new CSharpResponse(
            response.Kind == ApiBodyKind.Location ? RuntimeNames.Operation.ReturnsLocation : RuntimeNames.Operation.Returns, status.Pattern, null, null)
        : response.Kind switch
        {
            ApiBodyKind.None => new CSharpResponse(RuntimeNames.Operation.Returns, status.Pattern, status.MediaType, null),
            ApiBodyKind.Json => new CSharpResponse(
                status.IsRange ? RuntimeNames.Operation.ReturnsJsonOrText : RuntimeNames.Operation.Returns,
                status.Pattern,
                status.MediaType,
                expressions.GetReadFunction(response.Type!, status.Type!)),
            ApiBodyKind.Text => new CSharpResponse(
                MayLackBody(response) ? RuntimeNames.Operation.ReturnsOptionalText : RuntimeNames.Operation.ReturnsText,
                status.Pattern,
                status.MediaType,
                null),
            _ => new CSharpResponse(
                MayLackBody(response) ? RuntimeNames.Operation.ReturnsOptionalStream : RuntimeNames.Operation.ReturnsStream,
                status.Pattern,
                status.MediaType,
                null),
        };

    private IEnumerable<CSharpError> CreateErrors(ApiOperationModel operation)
    {
        var errors = operation.Errors.Select(CreateError);
        return operation.UntypedErrors.Count == 0 ? errors : errors.Append(new CSharpError(null, null, operation.UntypedErrors.ToEquatableArray()));
    }

    private CSharpError CreateError(ApiError error)
    {
        var type = error.Type.Type;
        return expressions.IsModel(type)
            ? new CSharpError(expressions.GetTypeName(type), null, error.Patterns.ToEquatableArray())
            : new CSharpError(null, expressions.GetReadFunction(type.NotNull), error.Patterns.ToEquatableArray());
    }

    private static CSharpDoc CreateDoc(ApiOperationModel operation)
    {
        var route = operation.HttpMethod + " " + operation.Route;
        var role = operation.RequiredRole is null ? null : $"Requires the Run:ai role {operation.RequiredRole}.";
        return string.IsNullOrWhiteSpace(operation.Summary)
            ? Docs.Create(operation.Description ?? route, role, route)
            : Docs.Create(operation.Summary, operation.Description, role, route);
    }
}
