using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Creates the extension methods that read metrics over any span.</summary>
internal sealed class MetricsMethods(MemberNames members)
{
    /// <summary>Creates the method of an operation; null if its parameters do not allow it.</summary>
    /// <param name="metrics">The metrics.</param>
    /// <param name="operation">The method that reads a window.</param>
    /// <param name="types">The types of the group, among them the options of the method.</param>
    /// <param name="scope">The names of the group's methods.</param>
    public CSharpMetrics? Build(ApiMetrics metrics, CSharpOperation operation, IReadOnlyList<CSharpType> types, NameScope scope)
    {
        var parameters = operation.MetricParameters;
        var options = types.OfType<CSharpOptions>().FirstOrDefault(candidate => operation.Parameters.Any(parameter => parameter.Type == candidate.Name + "?"));
        if (parameters.Count != 4 || options is null)
        {
            return null;
        }

        var samples = parameters[3];
        var locals = MemberNames.CreateLocals(operation);
        return new CSharpMetrics(
            scope.Take("Enumerate" + WaitMethods.GetNoun(operation.MethodName) + "Samples"),
            operation,
            parameters[0],
            parameters[1],
            parameters[2],
            samples,
            options.Properties.Select(static property => property.Name).Where(name => name != samples).ToEquatableArray(),
            new[] { "every", "windowStart", "windowEnd", "windowSamples", "token", "last", "timeProvider" }
                .Select(name => locals.Take(name))
                .ToEquatableArray(),
            metrics.Samples.Maximum!.Value,
            members.GetExpression("response", metrics.Series),
            new[] { metrics.Type, metrics.Labels, metrics.Values }.Select(path => members.GetExpression("series", path)).ToEquatableArray(),
            new[] { metrics.Time, metrics.Number }.Select(path => members.GetExpression("value", path)).ToEquatableArray());
    }
}
