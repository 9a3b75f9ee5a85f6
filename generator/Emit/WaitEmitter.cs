using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Writes the methods that wait for a phase, and the description of the phases.</summary>
internal static class WaitEmitter
{
    public static void Emit(SourceWriter writer, CSharpGroup group, CSharpWait wait)
    {
        var operation = wait.Operation;
        var signatures = GetSignatures(group, wait);
        var resource = $"<see cref=\"{group.InterfaceName}.{operation.MethodName}Async\"/>";
        EmitDescription(writer, wait);
        writer.Line($"/// <summary>Waits for a phase of the resource that {resource} returns. Canceling ends only the waiting.</summary>");
        DocWriter.WriteParameter(writer, wait.UntilName, wait.UntilDoc);
        writer.Line("/// <exception cref=\"RunAiWaitException\">The resource has failed or does not exist, or the timeout has passed.</exception>");
        WriteExample(writer, group, wait, wait.Example);
        EmitMethod(writer, wait, signatures[0]);
        writer.Line($"/// <summary>Waits until the resource that {resource} returns meets a condition.</summary>");
        writer.Line("/// <exception cref=\"RunAiWaitException\">The resource has failed or does not exist, or the timeout has passed.</exception>");
        WriteExample(writer, group, wait, $"value => {wait.Phase} == {wait.Example}");
        EmitMethod(writer, wait, signatures[1]);
    }

    /// <summary>Returns the methods that wait for a phase and for a condition.</summary>
    public static IReadOnlyList<MethodSignature> GetSignatures(CSharpGroup group, CSharpWait wait) =>
    [
        GetSignature(group, wait, $"{wait.PhaseType}? {wait.UntilName} = null"),
        GetSignature(group, wait, $"Func<{wait.Operation.ResultType}, bool> {wait.UntilName}"),
    ];

    /// <summary>Returns the call of an operation without its optional parameters.</summary>
    public static string GetCall(CSharpOperation operation, string token)
    {
        var arguments = GetRequired(operation).Select(static parameter => parameter.Name).Concat([$"cancellationToken: {token}"]);
        return $"{operation.Receiver}.{operation.MethodName}Async({string.Join(", ", arguments)})";
    }

    public static IEnumerable<CSharpParameter> GetRequired(CSharpOperation operation) => operation.Parameters.Where(static parameter => !parameter.IsOptional);

    private static void WriteExample(SourceWriter writer, CSharpGroup group, CSharpWait wait, string until)
    {
        var arguments = GetRequired(wait.Operation).Select(static parameter => parameter.Name).Append(until);
        ExampleWriter.Write(writer, $"await {ExampleWriter.GetReceiver(group)}.{wait.MethodName}Async({string.Join(", ", arguments)});");
    }

    private static void EmitDescription(SourceWriter writer, CSharpWait wait)
    {
        var type = $"PhaseWait<{wait.Operation.ResultType}, {wait.PhaseType}>";
        var message = wait.Message is null ? string.Empty : $", static value => {wait.Message}";
        writer.Assignment($"private static readonly {type} {wait.FieldName}", $"new {type}(static value => {wait.Phase}{message})");
        writer.Indent();
        List<string> calls =
        [
            $".{RuntimeNames.PhaseWait.Reaches}({JoinLiterals(wait.Reached)})",
            .. wait.Failed.Count == 0 ? [] : (string[])[$".{RuntimeNames.PhaseWait.Fails}({JoinLiterals(wait.Failed)})"],
            .. wait.EventsRoute is { } route ? (string[])[$".{RuntimeNames.PhaseWait.WithEvents}({Literal.String(route)})"] : [],
        ];
        writer.Line(string.Concat(calls) + ";");
        writer.Unindent();
    }

    private static MethodSignature GetSignature(CSharpGroup group, CSharpWait wait, string until)
    {
        var operation = wait.Operation;
        return new MethodSignature(
            $"Task<{operation.ResultType}>",
            wait.MethodName + "Async",
            [
                $"this {group.InterfaceName} {operation.Receiver}",
                .. GetRequired(operation).Select(Signatures.GetParameter),
                until,
                $"WaitOptions<{operation.ResultType}>? options = null",
                "CancellationToken cancellationToken = default",
            ],
            operation.IsObsolete);
    }

    private static void EmitMethod(SourceWriter writer, CSharpWait wait, MethodSignature signature)
    {
        var operation = wait.Operation;
        TypeHeader.WriteObsolete(writer, signature.IsObsolete);
        var events = wait.IdName is null ? "null, null" : $"{operation.Receiver}, {wait.IdName}.ToString()";
        Signatures.WriteExpression(
            writer,
            $"public static {signature.ReturnType} {signature.Name}",
            signature.Parameters,
            $"{wait.FieldName}.{RuntimeNames.PhaseWait.UntilAsync}({wait.TokenName} => {GetCall(operation, wait.TokenName)}, "
            + $"{wait.UntilName}, options, cancellationToken, {events})");
    }

    private static string JoinLiterals(IEnumerable<string> texts) => string.Join(", ", texts.Select(Literal.String));
}
