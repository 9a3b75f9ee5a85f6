using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Writes the hidden methods that call operations by their former names.</summary>
internal static class FormerMethodEmitter
{
    public static void Emit(SourceWriter writer, CSharpGroup group, CSharpFormerMethod method)
    {
        foreach (var (signature, name, arguments) in GetCalls(group, method))
        {
            writer.Line($"/// <summary>Calls <see cref=\"{group.InterfaceName}.{method.Operation.MethodName}Async\"/>, which has been renamed.</summary>");
            writer.Line($"[Obsolete({Literal.String($"Renamed to {name}.")}), EditorBrowsable(EditorBrowsableState.Never)]");
            Signatures.WriteExpression(
                writer,
                $"public static {signature.ReturnType} {signature.Name}",
                signature.Parameters,
                $"{method.Operation.Receiver}.{name}({string.Join(", ", arguments.Concat(["cancellationToken"]))})");
        }
    }

    public static IEnumerable<MethodSignature> GetSignatures(CSharpGroup group, CSharpFormerMethod method) =>
        GetCalls(group, method).Select(static call => call.Signature);

    // Overloads without optional parameters would be ambiguous: they are preferred to other extension methods, but not to the methods of an interface.
    private static IEnumerable<(MethodSignature Signature, string Name, IEnumerable<string> Arguments)> GetCalls(CSharpGroup group, CSharpFormerMethod method)
    {
        var operation = method.Operation;
        var names = operation.Parameters.Select(static parameter => parameter.Name).ToList();
        var signatures = GroupEmitter.GetSignatures(operation);
        for (var i = 0; i < signatures.Count; i++)
        {
            if (GetName(method, (CSharpMethodKind)i) is { } name)
            {
                var receiver = $"this {group.InterfaceName} {operation.Receiver}";
                var isPaged = i == (int)CSharpMethodKind.Items && operation.PagedOperation?.Pagination is not null;
                yield return (
                    new(signatures[i].ReturnType, name, [receiver, .. signatures[i].Parameters], IsObsolete: true),
                    signatures[i].Name,
                    isPaged ? names.Append("maxItems") : names);
            }
        }
    }

    private static string? GetName(CSharpFormerMethod method, CSharpMethodKind kind) => kind switch
    {
        CSharpMethodKind.Result => method.MethodName + "Async",
        CSharpMethodKind.Response => method.MethodName + "WithResponseAsync",
        _ => method.ItemsMethodName is { } items ? items + "Async" : null,
    };
}
