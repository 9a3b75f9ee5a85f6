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
    }

    public static MethodSignature GetSignature(CSharpGroup group, CSharpMetrics metrics)
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
}
