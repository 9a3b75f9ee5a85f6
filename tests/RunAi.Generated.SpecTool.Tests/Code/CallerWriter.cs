using Microsoft.CodeAnalysis;
using RunAi.Generated.Filters;

namespace RunAi.Generated.SpecTool.Tests.Code;

/// <summary>Writes code that uses all types and members of a client: one statement a line.</summary>
internal sealed class CallerWriter
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly Dictionary<string, string> Symbols = new(StringComparer.Ordinal)
    {
        [WellKnownMemberNames.EqualityOperatorName] = "==",
        [WellKnownMemberNames.InequalityOperatorName] = "!=",
        [WellKnownMemberNames.GreaterThanOrEqualOperatorName] = ">=",
        [WellKnownMemberNames.LessThanOrEqualOperatorName] = "<=",
        [WellKnownMemberNames.GreaterThanOperatorName] = ">",
        [WellKnownMemberNames.LessThanOperatorName] = "<",
    };

    private readonly List<CallerLine> _lines = [];
    private INamedTypeSymbol? _type;
    private int _methods;

    /// <summary>Writes the lines for the types of a client.</summary>
    public static IReadOnlyList<CallerLine> Write(IEnumerable<INamedTypeSymbol> types)
    {
        var writer = new CallerWriter();
        writer.AddText("public static class Caller {");
        foreach (var type in types.Where(type => !type.IsStatic && !type.Name.Equals("GeneratedClient", StringComparison.Ordinal)))
        {
            writer._type = type;
            writer.WriteType(type);
        }

        writer.AddText("}");
        return writer._lines;
    }

    private void WriteType(INamedTypeSymbol type)
    {
        if (type.BaseType?.Name == nameof(FilterCondition))
        {
            type.GetMembers().OfType<IPropertySymbol>().Where(property => property.IsStatic).ToList().ForEach(WriteField);
            return;
        }

        foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(property => property.DeclaredAccessibility == Accessibility.Public))
        {
            WriteProperty(property);
        }

        foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
        {
            if (type.TypeKind == TypeKind.Interface && method.MethodKind == MethodKind.Ordinary)
            {
                WriteCalls(method);
            }
            else if (method.Name.StartsWith("TryGet", StringComparison.Ordinal))
            {
                var name = GetName(method.Parameters[0].Type);
                AddMethod($"{type.Name} value", method, [$"if (value.{method.Name}(out var result)) {{ {name} variant = result; }}"]);
            }
        }

        if (type.TypeKind == TypeKind.Class && type.InstanceConstructors.Any(constructor => constructor.DeclaredAccessibility == Accessibility.Public))
        {
            var required = type.GetMembers().OfType<IPropertySymbol>().Where(property => property.IsRequired);
            var values = string.Join(", ", required.Select(property => $"{property.Name} = default!"));
            AddText($"public static object M{_methods++}() => ");
            _lines.Add(new CallerLine($"new {type.Name} {{ {values} }};", type.Name, null, [type.Name]));
        }
    }

    private void WriteProperty(IPropertySymbol property)
    {
        var type = GetName(property.Type);
        if (property.IsStatic)
        {
            AddMethod("", property, [$"{type} value = {property.ContainingType.Name}.{property.Name};"]);
            return;
        }

        List<string> statements = [$"{type} value = owner.{property.Name};"];
        if (property.SetMethod is not null && property.ContainingType.TypeKind == TypeKind.Class)
        {
            statements.Add($"{type} value = default!; owner.{property.Name} = value;");
            if (property.Type.NullableAnnotation == NullableAnnotation.Annotated)
            {
                statements.Add($"owner.{property.Name} = null;");
            }
        }

        AddMethod($"{property.ContainingType.Name} owner", property, statements);
    }

    /// <summary>Writes the conditions of a field.</summary>
    private void WriteField(IPropertySymbol field)
    {
        var owner = field.ContainingType.Name;
        foreach (var method in field.Type.GetMembers().OfType<IMethodSymbol>().Where(method => GetName(method.ReturnType) == owner))
        {
            var symbol = method.MethodKind == MethodKind.UserDefinedOperator ? Symbols[method.Name] : null;
            var value = GetName(method.Parameters[^1].Type);
            var condition = symbol is null ? $"{owner}.{field.Name}.{method.Name}(value)" : $"{owner}.{field.Name} {symbol} value";
            AddText($"public static void M{_methods++}({value} value) {{");
            var member = symbol is null ? $"{field.Name}.{method.Name}" : $"{field.Name} {symbol}";
            _lines.Add(new CallerLine($"{{ {owner} result = {condition}; }}", owner, member, [owner, value]));
            AddText("}");
        }
    }

    private void WriteCalls(IMethodSymbol method)
    {
        var positional = method.Parameters.Where(parameter => parameter.Name is not ("cancellationToken" or "options" or "maxItems")).ToList();
        var required = positional.Where(parameter => !parameter.IsOptional).Select(parameter => parameter.Name).ToList();
        var all = positional.Select(parameter => parameter.Name).ToList();
        var named = required.Select(name => $"@{name}: @{name}");
        List<IEnumerable<string>> calls =
        [
            required.Select(Escape),
            named,
            [.. required.Select(Escape), "cancellationToken: token_"],
        ];
        var hasPages = method.Parameters.Any(parameter => parameter.Name == "maxItems");
        if (method.Parameters.Any(parameter => parameter.Name == "options"))
        {
            calls.AddRange([[.. all.Select(Escape), "options"], [.. all.Select(Escape), "options", "token_"], [.. required.Select(Escape), "options: null"]]);
            calls.AddRange([[.. required.Select(Escape), "token_"], [.. all.Select(Escape), "token_"]]);
        }

        else if (!hasPages)
        {
            calls.Add([.. all.Select(Escape), "token_"]);
        }

        if (hasPages)
        {
            calls.Add([.. required.Select(Escape), "maxItems: 5"]);
        }

        var target = $"receiver_.{method.Name}";
        var result = method.ReturnType is INamedTypeSymbol { Name: "Task", TypeArguments: [var value] } ? $"{GetName(value)} result_ = await " : null;
        var statements = calls.Select(arguments => $"_ = {target}({string.Join(", ", arguments)});").Distinct().ToList();
        statements.Add(result is null
            ? $"{GetName(method.ReturnType)} result_ = {target}({string.Join(", ", required.Select(Escape))});"
            : $"{result}{target}({string.Join(", ", required.Select(Escape))});");
        var options = method.Parameters.FirstOrDefault(parameter => parameter.Name == "options");
        var parameters = positional.Concat(options is null ? [] : [options]).Select(parameter => $"{GetName(parameter.Type)} @{parameter.Name}");
        AddMethod(string.Join(", ", [$"{method.ContainingType.Name} receiver_", .. parameters, "CancellationToken token_"]), method, statements);
    }

    private void AddMethod(string parameters, ISymbol member, IEnumerable<string> statements)
    {
        _lines.Add(CreateLine($"public static async Task M{_methods++}({parameters}) {{", member));
        _lines.AddRange(statements.Select(statement => CreateLine($"{{ {statement} }}", member)));
        AddText("}");
    }

    private CallerLine CreateLine(string text, ISymbol member)
    {
        var types = new List<string> { member.ContainingType.Name };
        switch (member)
        {
            case IPropertySymbol property:
                CollectTypes(property.Type, types);
                break;
            case IMethodSymbol method:
                CollectTypes(method.ReturnType, types);
                method.Parameters.ToList().ForEach(parameter => CollectTypes(parameter.Type, types));
                break;
        }

        return new CallerLine(text, member.ContainingType.Name, member.Name.Replace("WithResponse", "", StringComparison.Ordinal), types);
    }

    private void AddText(string text) => _lines.Add(new CallerLine(text, _type?.Name ?? "", "", []));

    private static void CollectTypes(ITypeSymbol type, List<string> types)
    {
        if (type is INamedTypeSymbol named)
        {
            types.Add(named.Name);
            named.TypeArguments.ToList().ForEach(argument => CollectTypes(argument, types));
        }
        else if (type is IArrayTypeSymbol array)
        {
            CollectTypes(array.ElementType, types);
        }
    }

    private static string GetName(ITypeSymbol type) => type.ToDisplayString(Format);

    private static string Escape(string name) => "@" + name;
}
