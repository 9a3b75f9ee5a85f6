using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Writes the extension methods that omit the optional parameters of a group's operations.</summary>
internal static class OverloadEmitter
{
    public static void Emit(SourceWriter writer, CSharpGroup type)
    {
        foreach (var operation in type.Operations.Where(static operation => operation.Overloads.Count > 0))
        {
            writer.Line($"/// <inheritdoc cref=\"{type.InterfaceName}.{operation.MethodName}Async\"/>");
            foreach (var overload in operation.Overloads)
            {
                EmitOverload(writer, type, operation, overload);
            }
        }
    }

    public static MethodSignature GetSignature(CSharpGroup type, CSharpOperation operation, CSharpOverload overload)
    {
        var (returnType, method) = overload.Method switch
        {
            CSharpMethodKind.Result => (GroupEmitter.GetReturnType(operation), operation.MethodName + "Async"),
            CSharpMethodKind.Response => (GroupEmitter.GetResponseType(operation), operation.MethodName + "WithResponseAsync"),
            _ => (PagedOperationEmitter.GetReturnType(operation.PagedOperation!), operation.PagedOperation!.MethodName + "Async"),
        };
        List<string> parameters =
        [
            $"this {type.InterfaceName} {operation.Receiver}",
            .. overload.Parameters.Select(Signatures.GetParameter),
            .. overload.HasMaxItems ? ["int? maxItems", "CancellationToken cancellationToken = default"] : (string[])["CancellationToken cancellationToken"],
        ];
        return new MethodSignature(returnType, method, parameters, operation.IsObsolete);
    }

    private static void EmitOverload(SourceWriter writer, CSharpGroup type, CSharpOperation operation, CSharpOverload overload)
    {
        var signature = GetSignature(type, operation, overload);
        TypeHeader.WriteObsolete(writer, signature.IsObsolete);
        Signatures.WriteExpression(
            writer,
            $"public static {signature.ReturnType} {signature.Name}",
            signature.Parameters,
            $"{operation.Receiver}.{signature.Name}({string.Join(", ", overload.Arguments.Concat(["cancellationToken"]))})");
    }
}
