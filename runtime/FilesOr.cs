namespace RunAi.Generated;

/// <summary>Represents a part of a multipart body that is one or more files, or another value, such as the URL of a file.</summary>
/// <typeparam name="T">The type of the other value.</typeparam>
public sealed class FilesOr<T>
{
    /// <summary>Initializes a new instance of the <see cref="FilesOr{T}"/> class with files.</summary>
    /// <param name="files">The files. Each is a part of its own.</param>
    public FilesOr(params FilePart[] files) => Files = files ?? throw new ArgumentNullException(nameof(files));

    /// <summary>Initializes a new instance of the <see cref="FilesOr{T}"/> class with another value.</summary>
    /// <param name="value">The value.</param>
    public FilesOr(T value) => Value = value;

    /// <summary>Gets the files, or <see langword="null"/> if the part is another value.</summary>
    public IReadOnlyList<FilePart>? Files { get; }

    /// <summary>Gets the other value, or its default if the part is a file.</summary>
    public T? Value { get; }

    /// <summary>Creates a part from a file.</summary>
    /// <param name="file">The file.</param>
    public static implicit operator FilesOr<T>(FilePart file) => new(file);

    /// <summary>Creates a part from files.</summary>
    /// <param name="files">The files. Each is a part of its own.</param>
    public static implicit operator FilesOr<T>(FilePart[] files) => new(files);

    /// <summary>Creates a part from another value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator FilesOr<T>(T value) => new(value);
}
