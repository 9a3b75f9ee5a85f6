using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Writes the methods that call the operation for the kind of a resource.</summary>
internal static class DispatchEmitter
{
    public static void Emit(SourceWriter writer, CSharpClient client, CSharpDispatch dispatch)
    {
        var resolver = dispatch.Resolver;
        writer.Line();
        writer.Line("/// <summary>Reads the kind of a resource and calls the operation for it.</summary>");
        writer.Line("/// <exception cref=\"System.NotSupportedException\">The kind has no such operation.</exception>");
        var id = string.Join(", ", WaitEmitter.GetRequired(resolver).Select(static parameter => parameter.Name));
        ExampleWriter.Write(writer, $"await {ExampleWriter.Client}.{dispatch.MethodName}Async({id});");
        var signature = GetSignature(client, dispatch);
        Signatures.Write(writer, $"public static async {signature.ReturnType} {signature.Name}", signature.Parameters);
        writer.Open();
        var read = WaitEmitter.GetCall(resolver, "cancellationToken").Substring(resolver.Receiver.Length);
        writer.Line($"var {dispatch.Resource} = await {resolver.Receiver}.{dispatch.ResolverGroup}{read}.ConfigureAwait(false);");
        writer.Line($"var {dispatch.KindName} = {dispatch.Kind};");
        writer.Line($"Task {dispatch.Call} = {dispatch.KindName} switch");
        writer.Line("{");
        writer.Indent();
        foreach (var target in dispatch.Cases)
        {
            writer.Line(
                $"{Literal.String(target.Kind)} => {resolver.Receiver}.{target.Group}.{target.MethodName}Async({id}, cancellationToken: cancellationToken),");
        }

        writer.Line($"_ => throw {RuntimeNames.KindDispatch.CreateException}({Literal.String(dispatch.MethodName)}, {dispatch.KindName}),");
        writer.Unindent();
        writer.Line("};");
        writer.Line($"await {dispatch.Call}.ConfigureAwait(false);");
        writer.Close();
    }

    public static MethodSignature GetSignature(CSharpClient client, CSharpDispatch dispatch) => new(
        "Task",
        dispatch.MethodName + "Async",
        [
            $"this {client.InterfaceName} {dispatch.Resolver.Receiver}",
            .. WaitEmitter.GetRequired(dispatch.Resolver).Select(Signatures.GetParameter),
            "CancellationToken cancellationToken = default",
        ]);
}
