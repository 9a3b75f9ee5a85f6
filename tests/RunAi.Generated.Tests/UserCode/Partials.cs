namespace RunAi.Test;

/// <summary>Members of users in a generated class, with the names that they would choose for fields.</summary>
public sealed partial class JobSpec
{
    private readonly string _image = "default";
    private int _command;
    private string? image;

    public string ImageOrDefault => image ??= Image ?? _image;

    public int CommandCount => _command++;
}
