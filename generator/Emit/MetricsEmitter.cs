using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Writes the methods that read metrics over any span.</summary>
internal static class MetricsEmitter
{
    public static void Emit(SourceWriter writer, CSharpGroup group, CSharpMetrics metrics)
    {
        var operation = metrics.Operation;
        var (every, start, end, samples, token) = (metrics.Locals[0], metrics.Locals[1], metrics.Locals[2], metrics.Locals[3], metrics.Locals[4]);
        writer.Line(
            $"/// <summary>Reads the values of <see cref=\"{group.InterfaceName}.{operation.MethodName}Async\"/> over any span, in windows of at most "
            + $"{Literal.Integer(metrics.MaxSamples)} samples.</summary>");
        var example = $"{ExampleWriter.GetReceiver(group)}.{metrics.MethodName}Async";
        WriteExample(writer, example, GetArguments(metrics, metrics.Start, metrics.End), "TimeSpan.FromMinutes(5)");
        var signature = GetSignature(group, metrics);
        TypeHeader.WriteObsolete(writer, signature.IsObsolete);
        Signatures.Write(writer, $"public static {signature.ReturnType} {signature.Name}", signature.Parameters, " =>");
        writer.Indent();
        writer.Line($"{RuntimeNames.MetricQuery.Create}({metrics.Types}, {metrics.Start}, {metrics.End}, {every}, {Literal.Integer(metrics.MaxSamples)},");
        writer.Indent();
        var options = new[] { $"{metrics.Samples} = {samples}" }.Concat(metrics.Options.Select(static name => $"{name} = options?.{name}"));
        var arguments = WaitEmitter.GetRequired(operation)
            .Select(parameter => parameter.Name == metrics.Start ? start : parameter.Name == metrics.End ? end : parameter.Name)
            .Concat([$"new() {{ {string.Join(", ", options)} }}", token]);
        var call = $"{operation.Receiver}.{operation.MethodName}WithResponseAsync({string.Join(", ", arguments)})";
        writer.Line($"({start}, {end}, {samples}, {token}) => {call},");
        var values = metrics.SeriesValues.Select(static value => $"static series => {value}")
            .Concat(metrics.PointValues.Select(static value => $"static value => {value}"));
        writer.Line($"static (response, window) => window.{RuntimeNames.MetricWindow.Add}({metrics.Series}, {string.Join(", ", values)}));");
        writer.Unindent();
        writer.Unindent();
        EmitLast(writer, group, metrics);
    }

    /// <summary>Returns the methods that read a span, and the time until now.</summary>
    public static IReadOnlyList<MethodSignature> GetSignatures(CSharpGroup group, CSharpMetrics metrics) =>
        [GetSignature(group, metrics), GetLastSignature(group, metrics)];

    private static MethodSignature GetSignature(CSharpGroup group, CSharpMetrics metrics)
    {
        var operation = metrics.Operation;
        var optional = operation.Parameters.First(static parameter => parameter.IsOptional);
        List<string> parameters =
        [
            $"this {group.InterfaceName} {operation.Receiver}",
            .. WaitEmitter.GetRequired(operation).Select(Signatures.GetParameter),
            $"TimeSpan {metrics.Locals[0]}",
            .. metrics.Options.Count == 0 ? [] : (string[])[$"{optional.Type} options = null"],
        ];
        return new MethodSignature("MetricSamples", metrics.MethodName + "Async", parameters, operation.IsObsolete);
    }

    private static void EmitLast(SourceWriter writer, CSharpGroup group, CSharpMetrics metrics)
    {
        var operation = metrics.Operation;
        var (every, start, end, last, clock) = (metrics.Locals[0], metrics.Locals[1], metrics.Locals[2], metrics.Locals[5], metrics.Locals[6]);
        writer.Line($"/// <summary>Reads the values of <see cref=\"{group.InterfaceName}.{operation.MethodName}Async\"/> over a span that ends now.</summary>");
        var example = $"{ExampleWriter.GetReceiver(group)}.{metrics.MethodName}Async";
        WriteExample(writer, example, GetArguments(metrics), "last: TimeSpan.FromDays(7)", "every: TimeSpan.FromMinutes(5)");
        var signature = GetLastSignature(group, metrics);
        TypeHeader.WriteObsolete(writer, signature.IsObsolete);
        var options = metrics.Options.Count == 0 ? [] : (string[])["options"];
        var arguments = string.Join(", ", GetArguments(metrics, start, end).Append(every).Concat(options));
        Signatures.WriteExpression(
            writer,
            $"public static {signature.ReturnType} {signature.Name}",
            signature.Parameters,
            $"{RuntimeNames.MetricQuery.CreateLast}({last}, {clock}, ({start}, {end}) => {operation.Receiver}.{metrics.MethodName}Async({arguments}))");
    }

    private static MethodSignature GetLastSignature(CSharpGroup group, CSharpMetrics metrics)
    {
        var signature = GetSignature(group, metrics);
        var operation = metrics.Operation;
        var span = WaitEmitter.GetRequired(operation).Where(parameter => parameter.Name == metrics.Start || parameter.Name == metrics.End)
            .Select(Signatures.GetParameter).ToList();
        var parameters = signature.Parameters.Where(parameter => !span.Contains(parameter)).ToList();
        parameters.Insert(parameters.IndexOf($"TimeSpan {metrics.Locals[0]}"), $"TimeSpan {metrics.Locals[5]}");
        parameters.Add($"TimeProvider? {metrics.Locals[6]} = null");
        return signature with { Parameters = parameters };
    }

    /// <summary>Returns the arguments for the required parameters of the operation, without the span if it is null.</summary>
    private static IEnumerable<string> GetArguments(CSharpMetrics metrics, string? start = null, string? end = null) =>
        WaitEmitter.GetRequired(metrics.Operation)
            .Select(parameter => parameter.Name == metrics.Start ? start : parameter.Name == metrics.End ? end : parameter.Name)
            .Where(static argument => argument is not null)
            .Select(static argument => argument!);

    private static void WriteExample(SourceWriter writer, string method, IEnumerable<string> arguments, params string[] more) =>
        ExampleWriter.Write(writer, $"await {method}({string.Join(", ", arguments.Concat(more))}).WriteCsvAsync(stream);");
}
