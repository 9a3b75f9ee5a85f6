using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Writes the signatures of methods.</summary>
internal static class Signatures
{
    /// <summary>Returns the parameters of an operation's declaration, with default values.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="additional">An optional parameter before the cancellation token; null for none.</param>
    public static List<string> GetDeclaredParameters(CSharpOperation operation, string? additional = null) =>
        GetParameters(operation, " = null", " = default", additional);

    /// <summary>Returns the parameters of an operation's implementation, without default values.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="additional">A parameter before the cancellation token; null for none.</param>
    public static List<string> GetImplementedParameters(CSharpOperation operation, string? additional = null) =>
        GetParameters(operation, string.Empty, string.Empty, additional);

    /// <summary>Returns a parameter without a default value.</summary>
    public static string GetParameter(CSharpParameter parameter) => $"{parameter.Type} {parameter.Name}";

    /// <summary>Writes a signature. Parameters get lines of their own if the line would be too long.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="head">The text before the parentheses.</param>
    /// <param name="parameters">The parameters.</param>
    /// <param name="end">The text after the parentheses.</param>
    public static void Write(SourceWriter writer, string head, IReadOnlyList<string> parameters, string end = "")
    {
        var line = $"{head}({string.Join(", ", parameters)}){end}";
        if (writer.Fits(line))
        {
            writer.Line(line);
            return;
        }

        writer.Line(head + "(");
        writer.Indent();
        WriteFilled(writer, parameters, ")" + end);
        writer.Unindent();
    }

    /// <summary>Writes a method with an expression body, which gets a line of its own if the line would be too long.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="head">The text before the parentheses.</param>
    /// <param name="parameters">The parameters.</param>
    /// <param name="expression">The expression.</param>
    public static void WriteExpression(SourceWriter writer, string head, IReadOnlyList<string> parameters, string expression)
    {
        var line = $"{head}({string.Join(", ", parameters)}) => {expression};";
        if (writer.Fits(line))
        {
            writer.Line(line);
            return;
        }

        Write(writer, head, parameters, " =>");
        writer.Indent();
        writer.Line($"{expression};");
        writer.Unindent();
    }

    /// <summary>Writes a method that returns a list, whose items get lines of their own if the line would be too long.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="head">The text before the arrow.</param>
    /// <param name="items">The items.</param>
    public static void WriteList(SourceWriter writer, string head, IReadOnlyList<string> items)
    {
        var line = $"{head} => [{string.Join(", ", items)}];";
        if (writer.Fits(line))
        {
            writer.Line(line);
            return;
        }

        writer.Line(head + " =>");
        writer.Line("[");
        writer.Indent();
        WriteFilled(writer, items, string.Empty);
        writer.Unindent();
        writer.Line("];");
    }

    private static void WriteFilled(SourceWriter writer, IReadOnlyList<string> parameters, string end)
    {
        var line = string.Empty;
        for (var i = 0; i < parameters.Count; i++)
        {
            var parameter = parameters[i] + (i == parameters.Count - 1 ? end : ",");
            if (line.Length == 0)
            {
                line = parameter;
            }
            else if (writer.Fits($"{line} {parameter}"))
            {
                line = $"{line} {parameter}";
            }
            else
            {
                writer.Line(line);
                line = parameter;
            }
        }

        writer.Line(line);
    }

    private static List<string> GetParameters(CSharpOperation operation, string optional, string token, string? additional)
    {
        var parameters = operation.Parameters
            .Select(parameter => GetParameter(parameter) + (parameter.IsOptional ? optional : string.Empty))
            .ToList();
        if (additional is not null)
        {
            parameters.Add(additional + optional);
        }

        parameters.Add("CancellationToken cancellationToken" + token);
        return parameters;
    }
}
