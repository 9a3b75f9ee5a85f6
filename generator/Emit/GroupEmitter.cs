using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Prints the interface and the class of a group of operations.</summary>
internal static class GroupEmitter
{
    public static void Emit(SourceWriter writer, CSharpGroup type)
    {
        TypeHead.Write(writer, type);
        writer.Open($"{type.Visibility} partial interface {type.InterfaceName}");
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
        writer.Open($"internal sealed partial class {type.Name}(ApiConnection connection) : {type.InterfaceName}");
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
    }

    private static void EmitDeclarations(SourceWriter writer, CSharpOperation operation)
    {
        DocWriter.Write(writer, operation.Doc);
        foreach (var parameter in operation.Parameters)
        {
            DocWriter.WriteParameter(writer, parameter.Name, parameter.Doc);
        }

        TypeHead.WriteObsolete(writer, operation.IsObsolete);
        writer.Line($"{ReturnType(operation)} {operation.MethodName}Async({Signature(operation, " = null", " = default")});");
        writer.Line();
        writer.Line($"/// <inheritdoc cref=\"{operation.MethodName}Async\"/>");
        TypeHead.WriteObsolete(writer, operation.IsObsolete);
        writer.Line($"{ResponseType(operation)} {operation.MethodName}WithResponseAsync({Signature(operation, " = null", " = default")});");
    }

    private static void EmitDescription(SourceWriter writer, CSharpOperation operation)
    {
        var type = operation.ResultType is { } result ? $"Operation<{result}>" : "Operation";
        var method = operation.HttpMethod ?? $"new HttpMethod({Literal.String(operation.CustomMethod!)})";
        writer.Line($"private static readonly {type} {operation.MethodName}Operation = new {type}({Literal.String(operation.OperationId)}, {method}, {Literal.String(operation.Route)}, requiredRole: {Literal.OrNull(operation.RequiredRole)})");
        writer.Indent();
        var calls = operation.Answers.Select(AnswerCall).Concat(operation.Errors.Select(ErrorCall)).ToList();
        for (var i = 0; i < calls.Count; i++)
        {
            writer.Line(calls[i] + (i == calls.Count - 1 ? ";" : string.Empty));
        }

        if (calls.Count == 0)
        {
            writer.Line(";");
        }

        writer.Unindent();
    }

    private static string AnswerCall(CSharpAnswer answer)
    {
        var arguments = new[] { Literal.String(answer.Status), answer.MediaType is { } mediaType ? Literal.String(mediaType) : null, answer.ReadFunction };
        return $".{answer.Method}({string.Join(", ", arguments.OfType<string>())})";
    }

    private static string ErrorCall(CSharpError error) => $".Fails({error.ReadFunction}, {string.Join(", ", error.Statuses.Select(Literal.String))})";

    private static void EmitMethods(SourceWriter writer, CSharpOperation operation)
    {
        var signature = Signature(operation, string.Empty, string.Empty);
        var arguments = string.Join(", ", operation.Parameters.Select(parameter => parameter.Name).Concat(["cancellationToken"]));
        if (operation.ResultType is null)
        {
            writer.Line($"public Task {operation.MethodName}Async({signature}) => {operation.MethodName}WithResponseAsync({arguments});");
        }
        else
        {
            writer.Line($"public async {ReturnType(operation)} {operation.MethodName}Async({signature}) =>");
            writer.Line($"    (await {operation.MethodName}WithResponseAsync({arguments}).ConfigureAwait(false)).Value;");
        }

        writer.Line();
        writer.Open($"public {ResponseType(operation)} {operation.MethodName}WithResponseAsync({signature})");
        writer.Line($"var request = connection.CreateRequest({operation.MethodName}Operation);");
        foreach (var binding in operation.Bindings)
        {
            writer.Line($"request.{binding.Method}({string.Join(", ", ArgumentsOf(binding))});");
        }

        writer.Line("return request.SendAsync(cancellationToken);");
        writer.Close();
    }

    private static IEnumerable<string> ArgumentsOf(CSharpBinding binding)
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

    private static string Signature(CSharpOperation operation, string optional, string token) => string.Join(
        ", ", operation.Parameters.Select(parameter => $"{parameter.Type} {parameter.Name}{(parameter.IsOptional ? optional : string.Empty)}").Concat(["CancellationToken cancellationToken" + token]));

    private static string ReturnType(CSharpOperation operation) => operation.ResultType is { } result ? $"Task<{result}>" : "Task";

    private static string ResponseType(CSharpOperation operation) => operation.ResultType is { } result ? $"Task<ApiResponse<{result}>>" : "Task<ApiResponse>";
}
