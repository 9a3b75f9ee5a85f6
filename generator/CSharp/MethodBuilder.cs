using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Makes the methods of an operation.</summary>
internal sealed class MethodBuilder(TypeNames names, TypeExpressions expressions, string visibility)
{
    /// <summary>More optional parameters than this become an object.</summary>
    private const int OptionalParameterLimit = 3;

    private readonly ItemsBuilder _items = new(expressions);

    /// <summary>The methods of an operation, one for each form of its answer.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="name">The name of the method for the first form.</param>
    /// <param name="takeName">Gives a free name for the method of another form.</param>
    /// <param name="types">Gets the classes that the parameters need.</param>
    public IEnumerable<CSharpOperation> Build(ApiOperation operation, string name, Func<string, string> takeName, List<CSharpType> types)
    {
        var parameters = new ParameterList(expressions, ReservedNames.Parameters);
        foreach (var parameter in operation.Parameters.Where(parameter => parameter.FixedValue is not null))
        {
            parameters.AddFixed(parameter);
        }

        var free = operation.Parameters.Where(parameter => parameter.FixedValue is null).ToList();
        foreach (var parameter in free.Where(parameter => parameter.Required))
        {
            parameters.AddRequired(parameter);
        }

        if (operation.Body is { Kind: ApiBodyKind.Multipart, Fields.Count: 0 } parts)
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

        var optional = free.Where(parameter => !parameter.Required).ToList();
        if (optional.Count > OptionalParameterLimit)
        {
            var options = names.Take(name + "Options");
            types.Add(new CSharpOptions(
                options, visibility, Docs.Of($"The optional parameters of {name}."), operation.Deprecated, parameters.AddOptions(optional, options).ToEquatableArray()));
        }
        else
        {
            optional.ForEach(parameters.AddOptional);
        }

        foreach (var answer in operation.Answers)
        {
            yield return MethodOf(operation, answer, answer.NameHint.Length == 0 ? name : takeName(name + "As" + Identifiers.Pascal(answer.NameHint, "Content")), parameters);
        }
    }

    private CSharpOperation MethodOf(ApiOperation operation, ApiAnswer answer, string name, ParameterList parameters)
    {
        var method = HttpMethods.ExpressionOf(operation.Method);
        return new CSharpOperation(
            name,
            operation.NameHint,
            method,
            method is null ? operation.HttpMethod : null,
            operation.Route,
            operation.RequiredRole,
            ResultTypeOf(answer),
            DocOf(operation),
            operation.Deprecated,
            parameters.InOrder().ToEquatableArray(),
            parameters.Bindings.ToEquatableArray(),
            answer.Statuses.Select(status => AnswerOf(answer, status)).ToEquatableArray(),
            operation.Errors.Select(ErrorOf).ToEquatableArray(),
            operation.Items is { } items && answer.NameHint.Length == 0 ? _items.Build(items, name, parameters) : null);
    }

    private string? ResultTypeOf(ApiAnswer answer) => answer.Kind switch
    {
        ApiBodyKind.None => null,
        ApiBodyKind.Json => expressions.TypeOf(answer.Type!),
        ApiBodyKind.Text => "string",
        _ => "ApiStream",
    };

    private CSharpAnswer AnswerOf(ApiAnswer answer, ApiAnswerStatus status) => status.MediaType is null
        ? new CSharpAnswer("Returns", status.Pattern, null, null)
        : answer.Kind switch
        {
            ApiBodyKind.Json => new CSharpAnswer("Returns", status.Pattern, status.MediaType, expressions.ReadFunction(answer.Type!, status.Type!)),
            ApiBodyKind.Text => new CSharpAnswer("ReturnsText", status.Pattern, status.MediaType, null),
            _ => new CSharpAnswer("ReturnsStream", status.Pattern, status.MediaType, null),
        };

    private CSharpError ErrorOf(ApiError error)
    {
        var type = error.Type.Type;
        return expressions.IsModel(type)
            ? new CSharpError(expressions.TypeOf(type), null, error.Patterns.ToEquatableArray())
            : new CSharpError(null, expressions.ReadFunction(type.NotNull), error.Patterns.ToEquatableArray());
    }

    private static CSharpDoc DocOf(ApiOperation operation)
    {
        var route = operation.HttpMethod + " " + operation.Route;
        var role = operation.RequiredRole is null ? null : $"Needs the Run:ai role {operation.RequiredRole}.";
        return string.IsNullOrWhiteSpace(operation.Summary)
            ? Docs.Of(operation.Description ?? route, role, route)
            : Docs.Of(operation.Summary, operation.Description, role, route);
    }
}
