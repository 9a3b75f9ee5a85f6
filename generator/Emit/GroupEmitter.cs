using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Writes the interface and the class of a group of operations, and the overloads of its methods.</summary>
internal static class GroupEmitter
{
    public static void Emit(SourceWriter writer, CSharpGroup type)
    {
        TypeHeader.Write(writer, type);
        writer.Open($"{type.Visibility} partial interface {type.InterfaceName} : IRunAiClient");
        for (var i = 0; i < type.Operations.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            EmitDeclarations(writer, type.Operations[i]);
        }

        writer.Close();
        writer.Line();
        TypeHeader.WriteGeneratedCode(writer);
        var sharing = type.SharesConnection ? ", IApiGroup" : string.Empty;
        writer.Open($"internal sealed partial class {type.Name}(ApiConnection connection) : {type.InterfaceName}, IConnectedClient{sharing}");
        if (type.SharesConnection)
        {
            writer.Line($"ApiConnection IApiGroup.{RuntimeNames.IApiGroup.Connection} => connection;");
        }

        writer.Line(
            $"object IConnectedClient.{RuntimeNames.IConnectedClient.With}(RunAiRequestOptions options) => "
            + $"new {type.Name}(connection.{RuntimeNames.ApiConnection.With}(options));");
        Signatures.WriteList(
            writer,
            $"internal ApiOperation[] {RuntimeNames.IApiClient.GetOperations}()",
            [.. type.Operations.Select(operation => $"{operation.MethodName}Operation")]);
        if (type.Operations.Count > 0)
        {
            writer.Line();
        }

        for (var i = 0; i < type.Operations.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            EmitDescription(writer, type.Operations[i]);
            writer.Line();
            EmitMethods(writer, type.Operations[i]);
        }

        writer.Close();
        ExtensionEmitter.Emit(writer, type);
    }

    public static string GetReturnType(CSharpOperation operation) => operation.Stream is { } stream ? $"IAsyncEnumerable<{stream.ItemType}>"
        : operation.ResultType is { } result ? $"Task<{result}>" : "Task";

    public static string GetResponseType(CSharpOperation operation) =>
        operation.ResponseType is { } response ? $"Task<ApiResponse<{response}>>" : "Task<ApiResponse>";

    /// <summary>Returns the methods of an operation in the order of <see cref="CSharpMethodKind"/>.</summary>
    public static IReadOnlyList<MethodSignature> GetSignatures(CSharpOperation operation)
    {
        var parameters = Signatures.GetDeclaredParameters(operation);
        List<MethodSignature> signatures =
        [
            new(GetReturnType(operation), operation.MethodName + "Async", parameters, operation.IsObsolete),
            new(GetResponseType(operation), operation.MethodName + "WithResponseAsync", parameters, operation.IsObsolete),
        ];
        if (operation.PagedOperation is { } items)
        {
            signatures.Add(PagedOperationEmitter.GetSignature(operation, items));
        }

        return signatures;
    }

    private static void EmitDeclarations(SourceWriter writer, CSharpOperation operation)
    {
        DocWriter.Write(writer, operation.Doc);
        foreach (var parameter in operation.Parameters)
        {
            DocWriter.WriteParameter(writer, parameter.Name, parameter.Doc);
        }

        TypeHeader.WriteObsolete(writer, operation.IsObsolete);
        var signatures = GetSignatures(operation);
        Signatures.Write(writer, $"{signatures[0].ReturnType} {signatures[0].Name}", signatures[0].Parameters, ";");
        writer.Line();
        writer.Line($"/// <inheritdoc cref=\"{operation.MethodName}Async\"/>");
        TypeHeader.WriteObsolete(writer, operation.IsObsolete);
        Signatures.Write(writer, $"{signatures[1].ReturnType} {signatures[1].Name}", signatures[1].Parameters, ";");
        if (operation.PagedOperation is { } items)
        {
            PagedOperationEmitter.EmitDeclaration(writer, operation, items);
        }
    }

    private static void EmitDescription(SourceWriter writer, CSharpOperation operation)
    {
        var type = operation.ResultType is { } result ? $"Operation<{result}>" : "Operation";
        var method = operation.HttpMethod ?? $"new HttpMethod({Literal.String(operation.CustomMethod!)})";
        var role = operation.RequiredRole is null ? string.Empty : ", requiredRole: " + Literal.String(operation.RequiredRole);
        var calls = operation.Responses.Select(FormatResponseCall).Concat(operation.Errors.Select(FormatErrorCall)).ToList();
        if (operation.Requirement is { } requirement)
        {
            calls.Insert(0, $".{RuntimeNames.Operation.Requires}({requirement})");
        }

        writer.Assignment(
            $"private static readonly {type} {operation.MethodName}Operation",
            $"new {type}({Literal.String(operation.OperationId)}, {method}, {Literal.String(operation.Route)}{role}){(calls.Count == 0 ? ";" : string.Empty)}");
        writer.Indent();
        for (var i = 0; i < calls.Count; i++)
        {
            writer.Line(calls[i] + (i == calls.Count - 1 ? ";" : string.Empty));
        }

        writer.Unindent();
        if (operation.PagedOperation is { } items)
        {
            writer.Line();
            PagedOperationEmitter.EmitDescription(writer, operation, items);
        }
    }

    private static string FormatResponseCall(CSharpResponse response)
    {
        var mediaTypeLiteral = response.MediaType is { } mediaType ? Literal.String(mediaType) : null;
        var arguments = new[] { Literal.String(response.Status), mediaTypeLiteral, response.ReadFunction };
        return $".{response.Method}({string.Join(", ", arguments.OfType<string>())})";
    }

    private static string FormatErrorCall(CSharpError error)
    {
        var statuses = Literal.String(string.Join(" ", error.Statuses));
        return error.Model is { } model
            ? $".{RuntimeNames.Operation.Fails}<{model}>({statuses})"
            : $".{RuntimeNames.Operation.Fails}({(error.ReadFunction is { } read ? read + ", " : string.Empty)}{statuses})";
    }

    private static void EmitMethods(SourceWriter writer, CSharpOperation operation)
    {
        var parameters = Signatures.GetImplementedParameters(operation);
        var method = $"public {GetReturnType(operation)} {operation.MethodName}Async";
        var methodWithResponse = $"public {GetResponseType(operation)} {operation.MethodName}WithResponseAsync";
        var hasRequest = operation.Bindings.Count > 0
            && (operation.Stream is not null || operation.SendMethod != operation.SendForResponseMethod || operation.PagedOperation is not null);
        if (operation.Bindings.Count > 0 && !hasRequest)
        {
            var arguments = string.Join(", ", operation.Parameters.Select(parameter => parameter.Name).Concat(["cancellationToken"]));
            Signatures.WriteExpression(writer, method, parameters, $"{operation.MethodName}WithResponseAsync({arguments})");
            writer.Line();
            Signatures.Write(writer, methodWithResponse, parameters);
            writer.Open();
            EmitRequest(writer, operation);
            writer.Line($"return request.{RuntimeNames.ApiRequest.SendAsync}(cancellationToken);");
            writer.Close();
            return;
        }

        // Without parameters the request is one expression.
        var request = hasRequest
            ? $"{operation.MethodName}Request({string.Join(", ", operation.Parameters.Select(parameter => parameter.Name))})"
            : $"connection.{RuntimeNames.ApiConnection.CreateRequest}({operation.MethodName}Operation)";
        Signatures.WriteExpression(writer, method, parameters, operation.Stream is { } stream
            ? $"{stream.Method}(() => {request}{(stream.ForgivesNull ? "!" : string.Empty)}, {(stream.ReadFunction is { } read ? read + ", " : string.Empty)}"
                + "cancellationToken)"
            : $"{request}.{operation.SendMethod}(cancellationToken)");
        writer.Line();
        var forgiving = operation.ForgivesNull ? "!" : string.Empty;
        Signatures.WriteExpression(
            writer, methodWithResponse, parameters, $"{request}.{operation.SendForResponseMethod}(cancellationToken){forgiving}");
        if (operation.PagedOperation is { } items)
        {
            writer.Line();
            PagedOperationEmitter.EmitMethod(writer, operation, items, request);
        }

        if (hasRequest)
        {
            writer.Line();
            var type = operation.ResultType is { } result ? $"ApiRequest<{result}>" : "ApiRequest";
            Signatures.Write(writer, $"private {type} {operation.MethodName}Request", parameters.GetRange(0, operation.Parameters.Count));
            writer.Open();
            EmitRequest(writer, operation);
            writer.Line("return request;");
            writer.Close();
        }
    }

    private static void EmitRequest(SourceWriter writer, CSharpOperation operation)
    {
        writer.Line($"var request = connection.{RuntimeNames.ApiConnection.CreateRequest}({operation.MethodName}Operation);");
        foreach (var binding in operation.Bindings)
        {
            writer.Line($"request.{binding.Method}({string.Join(", ", GetArguments(binding))});");
        }
    }

    private static IEnumerable<string> GetArguments(CSharpBinding binding)
    {
        if (binding.WireName is { } name)
        {
            yield return Literal.String(name);
        }

        if (binding.Arguments.Length > 0)
        {
            yield return binding.Arguments;
        }

        if (binding.LastText is { } text)
        {
            yield return Literal.String(text);
        }
    }
}
