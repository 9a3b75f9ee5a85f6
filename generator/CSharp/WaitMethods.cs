using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Creates the extension methods that wait for a phase.</summary>
internal sealed class WaitMethods(TypeExpressions expressions, MemberNames members)
{
    private const string Get = "Get";

    /// <summary>Creates the methods for an operation.</summary>
    /// <param name="wait">The phases.</param>
    /// <param name="operation">The method that reads the resource.</param>
    /// <param name="group">The name of the group's class.</param>
    /// <param name="scope">The names of the group's methods.</param>
    public CSharpWait Create(ApiWait wait, CSharpOperation operation, string group, NameScope scope)
    {
        var parameters = MemberNames.CreateLocals(operation);
        return new CSharpWait(
            scope.Take("WaitFor" + GetNoun(operation.MethodName)),
            operation,
            $"{group}{operation.MethodName}Phases",
            expressions.GetTypeName(wait.PhaseType),
            members.GetExpression("value", wait.Phase),
            wait.Message is null ? null : members.GetExpression("value", wait.Message),
            wait.Reached.ToEquatableArray(),
            wait.Failed.ToEquatableArray(),
            wait.EventsRoute,
            wait.EventsRoute is null ? null : operation.Parameters.First(static parameter => !parameter.IsOptional).Name,
            $"{expressions.GetTypeName(wait.PhaseType)}.{members.GetValueName((ApiNamedType)wait.PhaseType, wait.Reached[0])}",
            parameters.Take("until"),
            parameters.Take("token"),
            Docs.Create($"The phase; null for {Join(wait.Reached)}. {GetFailures(wait.Failed)}"));
    }

    /// <summary>Returns what an operation reads: <c>Report</c> for <c>GetReportById</c>.</summary>
    public static string GetNoun(string method)
    {
        var noun = method.StartsWith(Get, StringComparison.Ordinal) && method.Length > Get.Length && !char.IsLower(method[Get.Length])
            ? method.Substring(Get.Length)
            : method;
        var end = noun.LastIndexOf("By", StringComparison.Ordinal);
        return end > 0 && end + 2 < noun.Length && char.IsUpper(noun[end + 2]) ? noun.Substring(0, end) : noun;
    }

    private static string GetFailures(IReadOnlyList<string> failed) =>
        failed.Count == 0 ? string.Empty : $"Otherwise, waiting fails with {Join(failed)}.";

    private static string Join(IReadOnlyList<string> phases) => string.Join(" or ", phases);
}
